import { expect, it } from 'vitest';
import type { DiaryEntry } from './api';
import { byDay } from './days';

const entry = (kind: DiaryEntry['kind'], date: string, dueDate: string | null): DiaryEntry => ({
  id: `${kind}${date}`,
  classId: 'c',
  date,
  kind,
  dueDate,
  subject: 'Lecture',
  text: '…',
  fileIds: [],
  handIn: false,
  files: [],
  version: 0,
  author: null,
  byStandIn: false,
  createdAt: '2026-11-23T15:00:00Z',
});

it('puts homework on the day it is due and a lesson on the day it was given', () => {
  const homework = entry('HOMEWORK', '2026-11-23', '2026-11-26');
  const lesson = entry('LESSON', '2026-11-23', null);

  const [monday, thursday] = byDay([homework, lesson], ['2026-11-23', '2026-11-26']);

  expect(monday).toEqual({ date: '2026-11-23', due: [], done: [lesson] });
  expect(thursday).toEqual({ date: '2026-11-26', due: [homework], done: [] });
});
