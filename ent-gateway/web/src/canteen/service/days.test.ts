import { expect, it } from 'vitest';
import type { SchoolCount } from './api';
import { firstService, isClosed } from './days';

const wednesday = '2026-12-02';
const count = (nextService: string | null, capacity = 30): SchoolCount => ({
  schoolId: 's',
  date: wednesday,
  booked: 0,
  waiting: 0,
  capacity,
  nextService,
  activities: [],
});

it('knows a day without meals from one on which nobody has booked', () => {
  expect(isClosed(count(wednesday))).toBe(false);
  expect(isClosed(count('2026-12-03'))).toBe(true);
  expect(isClosed(count(null))).toBe(true);
  expect(isClosed(count(wednesday, 0))).toBe(true);
});

it('offers the first day on which some school serves', () => {
  expect(firstService([count('2026-12-04'), count(null), count('2026-12-03')])).toBe('2026-12-03');
  expect(firstService([count(null)])).toBeUndefined();
});
