import { expect, it } from 'vitest';
import type { DayChange, PlannedSlot, TimetableDay } from './api';
import { hoursOf, partsOf, rowCount, rowsOf, spanOf } from './grid';

const slot = (from: string, to: string) => ({ id: from, from, to, kind: 'LESSON' }) as PlannedSlot;
const change = (kind: DayChange['kind'], from: string, to: string) =>
  ({ id: `c${from}`, kind, from, to, title: 'Sortie' }) as DayChange;
const day = (slots: PlannedSlot[], changes: DayChange[] = [], closed: TimetableDay['closed'] = null) =>
  ({ date: '2026-11-30', closed, closedFor: null, slots, changes }) satisfies TimetableDay;

const schoolHours = [
  { weekday: 'MONDAY' as const, half: 'MORNING' as const, from: '08:30:00', to: '11:30:00' },
  { weekday: 'MONDAY' as const, half: 'AFTERNOON' as const, from: '13:30:00', to: '16:30:00' },
];

it('spans the week from its first minute to its last', () => {
  const span = spanOf({
    schoolHours,
    days: [day([slot('08:45:00', '09:30:00')]), day([], [change('TRIP', '08:00:00', '17:00:00')])],
  });

  expect(span).toEqual({ from: 480, to: 1020 });
  expect(rowCount(span)).toBe(108);
  expect(rowsOf(slot('08:45:00', '09:30:00'), span.from)).toBe('10 / 19');
});

it('spans the hours of the school while nothing is planned', () => {
  expect(spanOf({ schoolHours, days: [day([])] })).toEqual({ from: 510, to: 990 });
});

it('tells a day in its order, and nothing of a closed one', () => {
  const shown = day(
    [slot('11:00:00', '11:30:00'), slot('08:30:00', '09:00:00')],
    [change('TRIP', '09:00:00', '11:00:00')],
  );

  expect(partsOf(shown).map((part) => ('slot' in part ? 'slot' : 'change'))).toEqual([
    'slot',
    'change',
    'slot',
  ]);
  expect(partsOf({ ...shown, closed: 'SCHOOL_HOLIDAY' })).toEqual([]);
});

it('says when the class begins and ends, without the hours in which it is called off', () => {
  const shown = day([slot('08:30:00', '11:30:00')], [change('CANCELLED', '13:30:00', '16:30:00')]);

  expect(hoursOf(shown)).toEqual({ from: '08:30:00', to: '11:30:00' });
  expect(hoursOf(day([]))).toBeUndefined();
});
