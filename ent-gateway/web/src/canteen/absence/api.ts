import type { Day } from '../../app/format';
import { get, uploadAll, write } from '../../app/http';
import type { Child } from '../../app/session';

/** What a guardian says of an absence, and what the town hall answered */
export interface AbsenceNote {
  id: string;
  childId: string;
  from: Day;
  to: Day;
  reason: string;
  /** how many came with it */
  papers: number;
  sentAt: string;
  state: 'SENT' | 'WITHDRAWN' | 'ACCEPTED' | 'REFUSED';
  /** why it was refused */
  answer: string;
  /** whether the reader sent it */
  mine: boolean;
}

export interface NewAbsenceNote {
  childId: string;
  from: Day;
  to: Day;
  reason: string;
  fileIds: string[];
}

export interface WaitingNote {
  id: string;
  child: Child;
  from: Day;
  to: Day;
  reason: string;
  files: { id: string; name: string; mediaType: string; size: number }[];
  sentBy: string;
  sentAt: string;
  /** what is booked on these days, and would be excused */
  days: { date: Day; activityName: string }[];
  /** of the reader's own family: a colleague answers */
  own: boolean;
}

const notes = '/api/canteen/absence-notes';
const desk = '/api/canteen/absence-desk';

export const listNotes = () => get<AbsenceNote[]>(notes);
export const withdrawNote = (id: string) => write('DELETE', `${notes}/${id}`);
export const listWaiting = () => get<WaitingNote[]>(desk);
export const acceptNote = (id: string) => write('POST', `${desk}/${id}/accept`);
export const refuseNote = (id: string, answer: string) => write('POST', `${desk}/${id}/refuse`, { answer });

/** Uploads the papers one by one, then sends what they go with. */
export async function sendNote(
  note: Omit<NewAbsenceNote, 'fileIds'>,
  papers: File[],
  progress: (done: number) => void,
): Promise<AbsenceNote> {
  const sent: NewAbsenceNote = { ...note, fileIds: await uploadAll(papers, progress) };
  return write<AbsenceNote>('POST', notes, sent);
}
