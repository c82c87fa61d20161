import { expect, it } from 'vitest';
import type { CutOff } from './api';
import { activityOf, cutOffFaults, cutOffOf, faultsOf, typedActivity, typedCutOff } from './draft';
import { newActivity, usualCutOff } from './words';

const kinds: CutOff['kind'][] = [
  'WORKING_DAYS_BEFORE',
  'DAYS_BEFORE',
  'PREVIOUS_WEEKDAY',
  'WEEKDAY_OF_WEEK_BEFORE',
  'DAY_OF_MONTH_BEFORE',
];

it.each(kinds)('types and sends %s as it was', (kind) => {
  const cutOff = usualCutOff(kind, '12:00');

  expect(cutOffOf(typedCutOff(cutOff))).toEqual(cutOff);
  expect(cutOffFaults(typedCutOff(cutOff))).toEqual({});
});

it('sends a new activity as it is proposed', () => {
  const activity = { ...newActivity('s'), name: 'Étude' };

  expect(faultsOf(typedActivity(activity))).toEqual({});
  expect(activityOf(typedActivity(activity))).toEqual(activity);
});

it.each(['', '-3', 'abc', '99999999999', '0', '1,5'])('takes no “%s” for a number of places', (capacity) => {
  const draft = { ...typedActivity({ ...newActivity('s'), name: 'Étude' }), capacity };

  expect(faultsOf(draft)).toEqual({ capacity: 'problem.capacity' });
});

it.each(['', '-1', '0.1', '21', 'deux'])('takes no “%s” for a number of working days', (days) => {
  const typed = { ...typedCutOff(usualCutOff('WORKING_DAYS_BEFORE', '12:00')), days };

  expect(cutOffFaults(typed)).toEqual({ days: 'problem.workingDays' });
});

it('wants both hours or neither, in their order, and the same of the registration', () => {
  const draft = typedActivity({ ...newActivity('s'), name: 'Étude' });

  expect(faultsOf({ ...draft, from: null, to: null })).toEqual({});
  expect(faultsOf({ ...draft, to: null })).toEqual({ to: 'problem.to' });
  expect(faultsOf({ ...draft, from: '18:30', to: '16:30' })).toEqual({ to: 'problem.to' });
  expect(faultsOf({ ...draft, opensAt: '2026-12-01T00:00:00Z', closesAt: '2026-11-01T00:00:00Z' })).toEqual({
    closesAt: 'problem.closesAt',
  });
});
