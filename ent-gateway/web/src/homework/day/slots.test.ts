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
  );

  expect(slots).toHaveLength(1);
});
