import { expect, it } from 'vitest';
import type { Activity } from '../activities';
import type { DayAnswer } from './api';
import { nextTerm, apart, sameForAll, slot, toggled, wishesOf } from './term';

const activity = (id: string, weekdays: Activity['weekdays'], kind: Activity['kind'] = 'CANTEEN') =>
  ({ id, weekdays, kind }) as Activity;
const answer = (date: string, result: DayAnswer['result'], label?: string): DayAnswer => ({
  childId: 'c',
  activityId: 'a',
  date,
  result,
  bookingId: null,
  rank: null,
  amountCents: null,
  closedAt: null,
  leavesOn: null,
  paidByOthers: false,
  closure: label ? { reason: 'LOCAL', label } : null,
});

it('proposes twelve weeks that begin next Monday and end on a Friday', () => {
  expect(nextTerm('2026-11-24')).toEqual({ from: '2026-11-30', to: '2027-02-19' });
});

it('chooses and leaves weekdays, in the order of the week', () => {
  const once = toggled(toggled({}, 'k', 'FRIDAY'), 'k', 'MONDAY');

  expect(once).toEqual({ k: ['MONDAY', 'FRIDAY'] });
  expect(toggled(once, 'k', 'MONDAY')).toEqual({ k: ['FRIDAY'] });
});

it('copies the first child’s days to the others, where their activity takes place', () => {
  const chosen = { [slot('lea', 'big')]: ['MONDAY', 'WEDNESDAY'] as Activity['weekdays'] };
  const offers = [
    { childId: 'lea', activities: [activity('big', ['MONDAY', 'WEDNESDAY'])] },
    { childId: 'tom', activities: [activity('small', ['MONDAY']), activity('study', ['MONDAY'], 'STUDY')] },
  ];

  expect(sameForAll(chosen, offers)).toEqual({ ...chosen, [slot('tom', 'small')]: ['MONDAY'] });
});

it('sends only what was chosen', () => {
  const wishes = wishesOf({ 'c/a': ['MONDAY'], 'c/b': [] }, '2026-11-30', '2026-12-18', 'ODD');

  expect(wishes.wishes).toEqual([{ childId: 'c', activityId: 'a', weekdays: ['MONDAY'], weeks: 'ODD' }]);
});

it('says each reason once, with its days', () => {
  const days = [
    answer('2026-12-22', 'CLOSED', 'Noël'),
    answer('2026-12-21', 'CLOSED', 'Noël'),
    answer('2026-12-21', 'CLOSED', 'Noël'),
    answer('2026-11-30', 'CUT_OFF_PASSED'),
    answer('2026-12-01', 'BOOKED'),
    answer('2026-12-02', 'ALREADY_BOOKED'),
  ];

  expect(apart(days)).toEqual({
    refused: [{ result: 'CUT_OFF_PASSED', label: '', dates: ['2026-11-30'] }],
    closed: [{ result: 'CLOSED', label: 'Noël', dates: ['2026-12-21', '2026-12-22'] }],
  });
});

it('says from which day on a child is away for good', () => {
  const away = { ...answer('2026-12-03', 'LEAVING'), leavesOn: '2026-12-01' };

  expect(apart([away, { ...away, date: '2026-12-01' }]).refused).toEqual([
    { result: 'LEAVING', label: '2026-12-01', dates: ['2026-12-01', '2026-12-03'] },
  ]);
});
