import { expect, it } from 'vitest';
import type { DiaryEntry } from '../diary';
import { nextWork } from './next';

const due = (dueDate: string): DiaryEntry => ({
  id: dueDate,
  classId: 'c',
  date: '2026-11-23',
  kind: 'HOMEWORK',
  dueDate,
  subject: 'Lecture',
  text: '…',
  fileIds: [],
  files: [],
  version: 0,
  author: null,
  createdAt: '2026-11-23T15:00:00Z',
});
const tuesday = '2026-11-24';

it('shows what is due next, not what is due today', () => {
  const work = nextWork([due(tuesday), due('2026-11-30'), due('2026-11-26')], tuesday, '2026-11-26');

  expect(work.day).toBe('2026-11-26');
  expect(work.entries).toHaveLength(1);
});

it('speaks of the next day of school when nothing is due', () => {
  expect(nextWork([], tuesday, '2026-11-26')).toEqual({ day: '2026-11-26', entries: [] });
});
