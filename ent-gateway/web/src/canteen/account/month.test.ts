import { expect, it } from 'vitest';
import { monthIn, thisMonth } from './month';

it('reads a month of an address, and takes this one for anything else', () => {
  expect(monthIn('2026-11')).toBe('2026-11');
  expect(monthIn('2026-13')).toBe(thisMonth());
  expect(monthIn('hier')).toBe(thisMonth());
  expect(monthIn(null)).toBe(thisMonth());
});
