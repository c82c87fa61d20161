import { answer, api, create, type Schemas } from '../../app/http';

export type StockTaking = Schemas['StockTaking'];
export type StockBeep = Schemas['StockBeep'];
export type StockVerdict = StockBeep['verdict'];
export type MissingCopy = Schemas['MissingCopy'];

const of = (id: string) => ({ params: { path: { id } } });

export const listTakings = (schoolId: string) =>
  answer(api.GET('/api/homework/library/stock-takings', { params: { query: { schoolId } } }));

export const beginTaking = (schoolId: string, shelf: string | null, times: number) =>
  create(['stock', schoolId, shelf, times], (header) =>
    api.POST('/api/homework/library/stock-takings', { params: { header }, body: { schoolId, shelf } }),
  );

/** The same beep again after a silence is known to be the same copy. */
export const beepCopy = (id: string, barcode: string) =>
  answer(api.POST('/api/homework/library/stock-takings/{id}/beeps', { ...of(id), body: { barcode } }));

export const endTaking = (id: string) =>
  answer(api.POST('/api/homework/library/stock-takings/{id}/end', of(id)));

export const listMissing = (id: string) =>
  answer(api.GET('/api/homework/library/stock-takings/{id}/missing', of(id)));

export const giveUp = (id: string) =>
  answer(api.PUT('/api/homework/library/stock-takings/{id}/losses', of(id)));

export const takeUp = (id: string) =>
  answer(api.DELETE('/api/homework/library/stock-takings/{id}/losses', of(id)));

export const missingAddress = (id: string) => `/api/homework/library/stock-takings/${id}/missing/csv`;
