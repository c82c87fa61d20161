import { answer, api, type Schemas, uploadAll } from '../../app/http';

export type AbsenceNote = Schemas['AbsenceNoteView'];
export type NewAbsenceNote = Schemas['NewAbsenceNote'];
export type WaitingNote = Schemas['WaitingNote'];

const of = (id: string) => ({ params: { path: { id } } });

export const listNotes = () => answer(api.GET('/api/canteen/absence-notes'));

export const withdrawNote = (id: string) => answer(api.DELETE('/api/canteen/absence-notes/{id}', of(id)));

export const listWaiting = () => answer(api.GET('/api/canteen/absence-desk'));

/** A late note is accepted by an agent who says so. */
export const acceptNote = ({ id, late }: Pick<WaitingNote, 'id' | 'late'>) =>
  answer(api.POST('/api/canteen/absence-desk/{id}/accept', { params: { path: { id }, query: { late } } }));

export const delayQuery = {
  queryKey: ['canteen', 'absence-delay'],
  queryFn: () => answer(api.GET('/api/canteen/absence-delay')),
};

export const setDelay = (hours: number) => answer(api.PUT('/api/canteen/absence-delay', { body: { hours } }));

export const refuseNote = (id: string, reason: string) =>
  answer(api.POST('/api/canteen/absence-desk/{id}/refuse', { ...of(id), body: { answer: reason } }));

/** Uploads the papers one by one, then sends what they go with. */
export async function sendNote(
  note: Omit<NewAbsenceNote, 'fileIds'>,
  papers: File[],
  progress: (done: number) => void,
): Promise<AbsenceNote> {
  const sent: NewAbsenceNote = { ...note, fileIds: await uploadAll(papers, progress) };
  return answer(api.POST('/api/canteen/absence-notes', { body: sent }));
}
