import { expect, it } from 'vitest';
import { lateness } from './late';

it('counts days, then weeks', () => {
  expect(lateness('2026-11-25', '2026-11-26')).toEqual({ key: 'late.days', count: 1 });
  expect(lateness('2026-11-13', '2026-11-26')).toEqual({ key: 'late.days', count: 13 });
  expect(lateness('2026-11-05', '2026-11-26')).toEqual({ key: 'late.weeks', count: 3 });
});

it('is not led astray by the hour that summer time takes', () => {
  expect(lateness('2026-03-28', '2026-03-30')).toEqual({ key: 'late.days', count: 2 });
});
