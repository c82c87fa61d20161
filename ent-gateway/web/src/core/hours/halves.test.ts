import { expect, it } from 'vitest';
import type { ReadHours } from './api';
import { draftsOf, halfProblem, hoursOf, minutesOf, weekProblem } from './halves';

const usual: ReadHours = {
  written: false,
  wednesdays: 'CLOSED',
  halves: (['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY'] as const).flatMap((weekday) => [
    { weekday, half: 'MORNING' as const, from: '08:30:00', to: '11:30:00' },
    { weekday, half: 'AFTERNOON' as const, from: '13:30:00', to: '16:30:00' },
  ]),
};
const change = (at: number, from: string, to: string) =>
  draftsOf({ ...usual, wednesdays: 'OPEN_UNTIL_CHANGE' }).map((half, index) =>
    index === at ? { ...half, from, to } : half,
  );

it('shows every half-day, and sends those with hours', () => {
  const drafts = draftsOf(usual);

  expect(drafts).toHaveLength(8);
  expect(minutesOf(drafts)).toBe(24 * 60);
  expect(hoursOf(drafts).halves).toHaveLength(8);
  expect(weekProblem(drafts, 'CLOSED')).toBeUndefined();
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
  expect(weekProblem(change(0, '08:30', '12:00'), 'CLOSED')).toBe('problem.day');
  expect(weekProblem(change(1, '11:00', '13:00'), 'CLOSED')).toBe('problem.day');
  expect(weekProblem(change(4, '08:30', '11:30'), 'OPEN_UNTIL_CHANGE')).toBe('problem.week');
  expect(weekProblem(draftsOf({ ...usual, halves: [] }), 'CLOSED')).toBe('problem.none');
});

it('follows the week that the town has chosen', () => {
  const wednesday = (wednesdays: ReadHours['wednesdays']) =>
    draftsOf({ ...usual, wednesdays }).filter((one) => one.weekday === 'WEDNESDAY');

  expect(wednesday('CLOSED')).toEqual([]);
  for (const open of ['OPEN', 'OPEN_UNTIL_CHANGE', 'CLOSED_UNTIL_CHANGE'] as const)
    expect(wednesday(open).map(({ half }) => half)).toEqual(['MORNING']);
  expect(weekProblem(draftsOf({ ...usual, wednesdays: 'OPEN' }), 'OPEN')).toBe('problem.wednesday');
  expect(
    weekProblem(draftsOf({ ...usual, wednesdays: 'OPEN_UNTIL_CHANGE' }), 'OPEN_UNTIL_CHANGE'),
  ).toBeUndefined();
});

it('leaves out hours that a week without Wednesdays doesn’t have', () => {
  const before: ReadHours = {
    ...usual,
    written: true,
    halves: [...usual.halves, { weekday: 'WEDNESDAY', half: 'MORNING', from: '08:30:00', to: '11:30:00' }],
  };

  expect(hoursOf(draftsOf(before)).halves).toHaveLength(8);
});
