import type { DiaryEntry } from './api';

/** A lesson of Monday 23 November, for tests. */
export const testEntry = (more: Partial<DiaryEntry> = {}): DiaryEntry => ({
  id: 'entry',
  classId: 'c',
  date: '2026-11-23',
  kind: 'LESSON',
  dueDate: null,
  subject: 'Lecture',
  text: '…',
  document: null,
  fileIds: [],
  handIn: false,
  slotId: null,
  exerciseEditionId: null,
  state: 'PUBLISHED',
  publishAt: null,
  forSome: false,
  pupilIds: [],
  groupId: null,
  seriesId: null,
  files: [],
  version: 0,
  byStandIn: false,
  author: null,
  createdAt: '2026-11-23T15:00:00Z',
  ...more,
});
