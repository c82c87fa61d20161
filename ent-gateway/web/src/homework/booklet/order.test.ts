import { expect, it } from 'vitest';
import type { Observation } from './api';
import { byDomain, byMonth } from './order';

const seen = (id: string, date: string, subject: Observation['skill']['subject']) =>
  ({ id, date, skill: { subject } }) as Observation;

const list = [
  seen('c', '2026-11-20', 'LANGUAGE'),
  seen('b', '2026-11-03', 'MOVING'),
  seen('a', '2026-10-12', 'LANGUAGE'),
];

it('puts the successes of a domain together', () => {
  expect(byDomain(list).map(({ key, list: some }) => [key, some.map(({ id }) => id)])).toEqual([
    ['LANGUAGE', ['c', 'a']],
    ['MOVING', ['b']],
  ]);
});

it('puts the successes of a month together', () => {
  expect(byMonth(list).map(({ key }) => key)).toEqual(['2026-11', '2026-10']);
});
