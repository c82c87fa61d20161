import { expect, it } from 'vitest';
import { endOfYear } from './endOfYear';

it('proposes the end of the school year', () => {
  expect(endOfYear('2026-11-24')).toBe('2027-07-04');
  expect(endOfYear('2027-03-01')).toBe('2027-07-04');
  expect(endOfYear('2027-07-05')).toBe('2028-07-04');
});
