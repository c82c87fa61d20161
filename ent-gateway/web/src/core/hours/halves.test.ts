import { expect, it } from 'vitest';
import type { SchoolHours } from './api';
import { draftsOf, halfProblem, hoursOf, minutesOf, weekProblem } from './halves';

const usual: SchoolHours = {
  halves: (['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY'] as const).flatMap((weekday) => [
    { weekday, half: 'MORNING' as const, from: '08:30:00', to: '11:30:00' },
    { weekday, half: 'AFTERNOON' as const, from: '13:30:00', to: '16:30:00' },
  ]),
};
const change = (at: number, from: string, to: string) =>
  draftsOf(usual).map((half, index) => (index === at ? { ...half, from, to } : half));

it('shows every half-day, and sends those with hours', () => {
  const drafts = draftsOf(usual);

  expect(drafts).toHaveLength(10);
  expect(minutesOf(drafts)).toBe(24 * 60);
  expect(hoursOf(drafts).halves).toHaveLength(8);
  expect(weekProblem(drafts)).toBeUndefined();
});

it('finds a half-day that can’t be meant', () => {
  const half = (from: string, to: string) => halfProblem({ weekday: 'MONDAY', half: 'MORNING', from, to });

  expect(half('', '')).toBeUndefined();
  expect(half('08:30', '12:00')).toBeUndefined();
  expect(half('08:30', '')).toBe('problem.half');
  expect(half('11:30', '08:30')).toBe('problem.half');
  expect(half('08:30', '12:01')).toBe('problem.half');
});

it('finds days and weeks beyond the law', () => {
  expect(weekProblem(change(0, '08:30', '12:00'))).toBe('problem.day');
  expect(weekProblem(change(1, '11:00', '13:00'))).toBe('problem.day');
  expect(weekProblem(change(4, '08:30', '11:30'))).toBe('problem.week');
  expect(weekProblem(draftsOf({ halves: [] }))).toBe('problem.none');
});
