import { expect, it } from 'vitest';
import { monthsUpTo, rateOf } from './rate';

it('is the share of half-days at which pupils were there', () => {
  expect(rateOf({ expected: 200, missed: 7 }, 'fr')).toMatch(/^96,5\s%$/);
  expect(rateOf({ expected: 0, missed: 0 }, 'fr')).toBeUndefined();
});

it('goes back to the last September', () => {
  expect(monthsUpTo('2026-11')).toEqual(['2026-11', '2026-10', '2026-09']);
  expect(monthsUpTo('2027-01')).toEqual(['2027-01', '2026-12', '2026-11', '2026-10', '2026-09']);
  expect(monthsUpTo('2027-08')).toHaveLength(12);
});
