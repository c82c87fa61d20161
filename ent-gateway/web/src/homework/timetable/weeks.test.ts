import { expect, it } from 'vitest';
import { isFollowedByItsLike, isoWeek, weekdayOf } from './weeks';

it.each([
  ['2026-11-30', '2026-W49'],
  ['2026-12-28', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2025-12-29', '2026-W01'],
  ['2026-01-05', '2026-W02'],
])('the week of %s is %s', (monday, week) => {
  expect(isoWeek(monday)).toBe(week);
});

it('knows that two odd weeks follow each other at the end of a year of 53', () => {
  expect(isFollowedByItsLike('2026-12-28')).toBe(true);
  expect(isFollowedByItsLike('2026-12-21')).toBe(false);
});

it('names the day of a date', () => {
  expect(weekdayOf('2026-12-02')).toBe('WEDNESDAY');
});
