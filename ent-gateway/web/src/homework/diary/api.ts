import type { Day } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';

export type Diary = Schemas['DiaryView'];
export type DiaryEntry = Schemas['EntryView'];
export type EntryKind = Schemas['EntryKind'];
export type NewEntry = Schemas['NewEntry'];
export type FileRef = Schemas['FileView'];

const of = (id: string) => ({ params: { path: { id } } });

export const diaryOfChild = (childId: string, from: Day, to: Day) =>
  answer(api.GET('/api/homework/diary', { params: { query: { childId, from, to } } }));

export const diaryOfClass = (classId: string, from: Day, to: Day) =>
  answer(api.GET('/api/homework/diary', { params: { query: { classId, from, to } } }));

export const writeEntry = (entry: NewEntry) =>
  create(['write', entry], (header) =>
    api.POST('/api/homework/entries', { params: { header }, body: entry }),
  );

export const fileAddress = (id: string) => `/api/core/files/${id}`;

export const reviseEntry = (id: string, { classId, ...entry }: NewEntry, version: number) =>
  answer(api.PUT('/api/homework/entries/{id}', { ...of(id), body: { ...entry, version } }));

export const deleteEntry = (id: string) => answer(api.DELETE('/api/homework/entries/{id}', of(id)));

export const restoreEntry = (id: string) => answer(api.POST('/api/homework/entries/{id}/restore', of(id)));
