import type { Day } from '../../app/format';
import { create, get } from '../../app/http';

export interface FileRef {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

export type EntryKind = 'LESSON' | 'HOMEWORK';

export interface DiaryEntry {
  id: string;
  classId?: string;
  date: Day;
  kind: EntryKind;
  dueDate: Day | null;
  subject: string;
  text: string;
  files: FileRef[];
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
  get<DiaryEntry[]>('/api/homework/diary', { childId, from, to });

export const diaryOfClass = (classId: string, from: Day, to: Day) =>
  get<DiaryEntry[]>('/api/homework/diary', { classId, from, to });

export const writeEntry = (entry: NewEntry) => create<DiaryEntry>('/api/homework/entries', entry);

export const fileAddress = (id: string) => `/api/core/files/${id}`;
