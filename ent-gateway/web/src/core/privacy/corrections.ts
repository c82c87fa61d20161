import { queryOptions } from '@tanstack/react-query';
import { answer, api, create, type Schemas, uploadAll } from '../../app/http';

export type Datum = Schemas['WantedCorrection']['datum'];
export type OwnCorrection = Schemas['OwnCorrection'];
export type WaitingCorrection = Schemas['CorrectionQueueWaitingCorrection'];

export const data: Datum[] = ['NAME', 'BIRTH', 'ADDRESS', 'CONTACT', 'SCHOOLING', 'OTHER'];

export const ownCorrectionsQuery = queryOptions({
  queryKey: ['privacy', 'corrections'],
  queryFn: () => answer(api.GET('/api/me/corrections')),
});

export const waitingCorrectionsQuery = queryOptions({
  queryKey: ['privacy', 'corrections', 'desk'],
  queryFn: () => answer(api.GET('/api/core/corrections')),
});

export interface Wish {
  personId: string;
  datum: Datum;
  wanted: string;
}

export async function askCorrection(wish: Wish, papers: File[]) {
  const fileIds = await uploadAll(papers, () => undefined);
  return create(wish, (header) =>
    api.POST('/api/me/corrections', { headers: header, body: { ...wish, fileIds } }),
  );
}

const at = (id: string) => ({ params: { path: { id } } });

export const withdrawCorrection = (id: string) =>
  answer(api.POST('/api/me/corrections/{id}/withdraw', at(id)));

export const acceptCorrection = (id: string) => answer(api.POST('/api/core/corrections/{id}/accept', at(id)));

export const refuseCorrection = (id: string, why: string) =>
  answer(api.POST('/api/core/corrections/{id}/refuse', { ...at(id), body: { answer: why } }));
