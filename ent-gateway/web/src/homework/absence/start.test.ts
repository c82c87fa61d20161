import { expect, it } from 'vitest';
import type { SchoolHours } from '../../core/hours';
import { startDay } from './start';

const half = (weekday: string, half: string, from: string, to: string) =>
  ({ weekday, half, from, to }) as SchoolHours['halves'][number];
const hours: SchoolHours = {
  halves: [
    half('TUESDAY', 'MORNING', '08:30:00', '11:30:00'),
    half('TUESDAY', 'AFTERNOON', '13:30:00', '16:30:00'),
  ],
};
const closed = ['2026-12-02', '2026-12-05', '2026-12-06'].map((date) => ({
  date,
  kind: 'WEDNESDAY' as const,
  label: '',
}));

it.each([
  ['2026-12-01', '09:10', '2026-12-01'],
  ['2026-12-01', '16:29', '2026-12-01'],
  ['2026-12-01', '16:31', '2026-12-03'],
  ['2026-12-02', '09:10', '2026-12-03'],
  ['2026-12-05', '09:10', '2026-12-07'],
])('on %s at %s begins on %s', (now, time, start) => {
  expect(startDay(now, time, closed, hours)).toBe(start);
});
