import { expect, it } from 'vitest';
import { lastDayOf } from './lastDay';

it('says the day that was asked for, not the one at whose beginning a link ends', () => {
  expect(lastDayOf('2026-12-30T23:00:00Z')).toBe('2026-12-30');
  expect(lastDayOf('2026-07-14T22:00:00Z')).toBe('2026-07-14');
});
