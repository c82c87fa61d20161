import type { Day } from '../../app/format';
import { create, get, write } from '../../app/http';

export interface FileRef {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

export type EntryKind = 'LESSON' | 'HOMEWORK';

export interface DiaryEntry {
  id: string;
  classId: string;
  date: Day;
  kind: EntryKind;
  dueDate?: Day | null;
  subject: string;
  text: string;
  files: FileRef[];
  /** to be given back when changing the entry */
  version: number;
}

export interface Diary {
  from: Day;
  to: Day;
  entries: DiaryEntry[];
}

export interface NewEntry {
  classId: string;
  date: Day;
  kind: EntryKind;
  dueDate: Day | null;
  subject: string;
  text: string;
  fileIds: string[];
}

export const diaryOfChild = (childId: string, from: Day, to: Day) =>
  get<Diary>('/api/homework/diary', { childId, from, to });

export const diaryOfClass = (classId: string, from: Day, to: Day) =>
  get<Diary>('/api/homework/diary', { classId, from, to });

export const writeEntry = (entry: NewEntry) => create<DiaryEntry>('/api/homework/entries', entry);

export const fileAddress = (id: string) => `/api/core/files/${id}`;

export const reviseEntry = (id: string, entry: NewEntry, version: number) => {
  const { date, kind, dueDate, subject, text, fileIds } = entry;
  return write<DiaryEntry>('PUT', `/api/homework/entries/${id}`, {
    date,
    kind,
    dueDate,
    subject,
    text,
    fileIds,
    version,
  });
};
export const deleteEntry = (id: string) => write('DELETE', `/api/homework/entries/${id}`);
export const restoreEntry = (id: string) => write<DiaryEntry>('POST', `/api/homework/entries/${id}/restore`);
