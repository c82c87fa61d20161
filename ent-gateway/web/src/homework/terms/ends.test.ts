import { expect, it } from 'vitest';
import { COUNTS, isInOrder, usualEnds } from './ends';

it('proposes ends that are in order, one less than there are terms', () => {
  for (const count of COUNTS) {
    const ends = usualEnds(2026, count);

    expect(ends).toHaveLength(count - 1);
    expect(isInOrder(2026, ends)).toBe(true);
  }
  expect(usualEnds(2026, 2)).toEqual(['2027-01-31']);
});

it('finds ends that aren’t in order, are missing or are of another year', () => {
  expect(isInOrder(2026, ['2027-03-15', '2026-11-30'])).toBe(false);
  expect(isInOrder(2026, ['2026-11-30', ''])).toBe(false);
  expect(isInOrder(2026, ['2027-08-31'])).toBe(false);
  expect(isInOrder(2026, ['2026-08-31'])).toBe(false);
});
