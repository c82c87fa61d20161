import { expect, it } from 'vitest';
import type { DayChange, PlannedSlot, TimetableDay } from './api';
import { marksOf, minuteAt, rowAt, rowCount, rowsOf, spanOf, timeOf } from './span';

const slot = (from: string, to: string) => ({ id: from, from, to, kind: 'LESSON' }) as PlannedSlot;
const change = (from: string, to: string) =>
  ({ id: `c${from}`, kind: 'TRIP', from, to, title: 'Sortie' }) as DayChange;
const day = (slots: PlannedSlot[], changes: DayChange[] = []) =>
  ({ date: '2026-11-30', closed: null, closedFor: null, slots, changes }) satisfies TimetableDay;

const schoolHours = [
  { weekday: 'MONDAY' as const, half: 'MORNING' as const, from: '08:30:00', to: '11:30:00' },
  { weekday: 'MONDAY' as const, half: 'AFTERNOON' as const, from: '13:30:00', to: '16:30:00' },
];
const usual = spanOf({ schoolHours, days: [day([])] });

it('spans the week from its first minute to its last, its noon in few rows', () => {
  const span = spanOf({
    schoolHours,
    days: [day([slot('08:45:00', '09:30:00')]), day([], [change('08:00:00', '17:00:00')])],
  });

  expect(span).toEqual({ from: 480, to: 1020, pause: { from: 690, to: 810 } });
  expect(rowsOf(slot('08:45:00', '09:30:00'), span)).toBe('10 / 19');
  expect(rowsOf(slot('13:30:00', '14:00:00'), span)).toBe('48 / 54');
  expect(rowCount(span)).toBe((690 - 480) / 5 + 5 + (1020 - 810) / 5);
});

it('has a noon as long as all days have it, and none where they have none', () => {
  const late = spanOf({ schoolHours, days: [day([slot('11:30:00', '12:15:00')])] });
  const whole = spanOf({ schoolHours, days: [day([slot('11:30:00', '13:00:00')])] });

  expect(late.pause).toEqual({ from: 735, to: 810 });
  expect(whole.pause).toBeUndefined();
});

it('finds the minute again of each row that a slot can begin at', () => {
  const minutes = Array.from({ length: 97 }, (_, at) => 510 + 5 * at);
  for (const minute of minutes.filter((one) => one < 690 || one >= 810))
    expect(timeOf(minuteAt(usual, rowAt(usual, minute)))).toBe(timeOf(minute));
});

it('begins the afternoon with what is dropped on noon', () => {
  expect(minuteAt(usual, rowAt(usual, 690) + 2)).toBe(810);
});

it('writes the hours of both half-days beside the grid, and their ends', () => {
  expect(marksOf(usual).map(timeOf)).toEqual([
    '08:30',
    '09:30',
    '10:30',
    '11:30',
    '13:30',
    '14:30',
    '15:30',
    '16:30',
  ]);
});
