import { expect, it } from 'vitest';
import { endOf, timeLeft } from './end';

const told = { time: { idle: 3600, left: 36_000, way: 'PASSWORD' as const }, at: 1_000_000 };

it('ends a minute before an hour without use, wherever the use was', () => {
  expect(endOf(told, 0)).toEqual({ at: 1_000_000 + 59 * 60_000, idle: true });
  expect(endOf(told, 2_000_000)).toEqual({ at: 2_000_000 + 59 * 60_000, idle: true });
});

it('ends after ten hours whatever is done', () => {
  expect(endOf(told, 1_000_000 + 35_000_000)).toEqual({ at: 1_000_000 + 36_000_000, idle: false });
  expect(endOf({ ...told, time: { ...told.time, left: null } }, 99_000_000).idle).toBe(true);
});

it('counts down in minutes and seconds, and not below nothing', () => {
  expect(timeLeft({ at: 305_000, idle: true }, 60_000)).toBe('4:05');
  expect(timeLeft({ at: 305_000, idle: true }, 400_000)).toBe('0:00');
});
