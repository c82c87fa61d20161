import { expect, it } from 'vitest';
import type { PlannedSlot } from '../timetable';
import { slotsOf } from './slots';
import { testEntry } from './testEntry';

const slot = (id: string, kind: PlannedSlot['kind'], from: string): PlannedSlot => ({
  id,
  kind,
  from,
  to: '16:30:00',
  subject: kind === 'LESSON' ? 'FRENCH' : null,
  title: null,
  place: null,
  bring: null,
  teacherId: null,
  groupId: null,
});

it('shows what is noted in each slot that day, and no recess', () => {
  const noted = testEntry({ slotId: 'reading', date: '2026-11-23' });
  const before = testEntry({ id: 'before', slotId: 'reading', date: '2026-11-16' });
  const loose = testEntry({ id: 'loose', date: '2026-11-23' });

  const slots = slotsOf(
    [
      slot('reading', 'LESSON', '08:30:00'),
      slot('break', 'RECESS', '10:00:00'),
      slot('sums', 'LESSON', '10:15:00'),
    ],
    [noted, before, loose],
    '2026-11-23',
    'me',
  );

  expect(slots.map(({ slot: { id }, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
    ['reading', ['entry']],
    ['sums', []],
  ]);
});

it('shows a slot once that a trip cuts in two', () => {
  const slots = slotsOf(
    [slot('sums', 'LESSON', '08:30:00'), slot('sums', 'LESSON', '11:00:00')],
    [],
    '2026-11-23',
    'me',
  );

  expect(slots).toHaveLength(1);
});

it('puts the slots that a colleague takes behind the own ones', () => {
  const slots = slotsOf(
    [
      { ...slot('hers', 'LESSON', '08:30:00'), teacherId: 'her' },
      { ...slot('mine', 'LESSON', '09:30:00'), teacherId: 'me' },
      slot('ours', 'LESSON', '10:30:00'),
    ],
    [],
    '2026-11-23',
    'me',
  );

  expect(slots.map(({ slot: { id } }) => id)).toEqual(['mine', 'ours', 'hers']);
});
