import { type Day, addDays, mondayOf } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';

export type LessonSheet = Schemas['SheetView'];
export type SheetContent = Schemas['SheetContent'];
export type SheetBrief = Schemas['SheetBrief'];
export type SlotSheet = Schemas['SlotSheet'];
export type SlotDay = Schemas['SlotDay'];

const of = (id: string) => ({ params: { path: { id } } });

export const listSheets = () => answer(api.GET('/api/homework/lesson-sheets'));

export const readSheet = (id: string) => answer(api.GET('/api/homework/lesson-sheets/{id}', of(id)));

export const writeSheet = (sheet: SheetContent) =>
  create(['sheet', sheet], (header) =>
    api.POST('/api/homework/lesson-sheets', { params: { header }, body: sheet }),
  );

export const reviseSheet = (id: string, sheet: SheetContent, version: number) =>
  answer(api.PUT('/api/homework/lesson-sheets/{id}', { ...of(id), body: { ...sheet, version } }));

export const removeSheet = (id: string) => answer(api.DELETE('/api/homework/lesson-sheets/{id}', of(id)));

export const sheetsOfWeek = (classId: string, date: Day) => {
  const from = mondayOf(date);
  return answer(
    api.GET('/api/homework/slot-sheets', { params: { query: { classId, from, to: addDays(from, 4) } } }),
  );
};

export const laySheet = (id: string, slot: SlotDay) =>
  answer(api.PUT('/api/homework/lesson-sheets/{id}/slots', { ...of(id), body: slot }));

export const takeSheetOut = (id: string, { slotId, day }: SlotDay) =>
  answer(
    api.DELETE('/api/homework/lesson-sheets/{id}/slots/{slotId}', {
      params: { path: { id, slotId }, query: { day } },
    }),
  );
