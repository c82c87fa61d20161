import { answer, api, type Schemas, uploadAll } from '../../app/http';

export type AbsenceNote = Schemas['AbsenceNoteView'];
export type NewAbsenceNote = Schemas['NewAbsenceNote'];
export type WaitingNote = Schemas['WaitingNote'];

const of = (id: string) => ({ params: { path: { id } } });

export const listNotes = () => answer(api.GET('/api/canteen/absence-notes'));

export const withdrawNote = (id: string) => answer(api.DELETE('/api/canteen/absence-notes/{id}', of(id)));

export const listWaiting = () => answer(api.GET('/api/canteen/absence-desk'));

export const acceptNote = (id: string) => answer(api.POST('/api/canteen/absence-desk/{id}/accept', of(id)));

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
