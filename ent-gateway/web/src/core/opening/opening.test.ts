import { expect, it } from 'vitest';
import { isUai } from './uai';
import { proposedYear } from './years';

it('knows the number of a school by its letter', () => {
  expect(isUai(' 099 0001 n')).toBe(true);
  expect(['0990001A', '990001N', '0990001', ''].some(isUai)).toBe(false);
});

it('proposes the year that runs, then the next one', () => {
  expect(proposedYear([], '2026-11-24')).toEqual(['2026-09-01', '2027-07-04']);
  expect(proposedYear([], '2027-03-01')).toEqual(['2026-09-01', '2027-07-04']);
  expect(proposedYear([{ startsOn: '2026-09-01', endsOn: '2027-07-04' }], '2027-03-01')).toEqual([
    '2027-09-01',
    '2028-07-04',
  ]);
});
