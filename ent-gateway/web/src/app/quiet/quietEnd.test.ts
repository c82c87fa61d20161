import { expect, it } from 'vitest';
import { quietEnd } from './quietEnd';

const hours = { from: '20:00:00', until: '07:00:00', weekends: true };

it.each([
  ['2026-11-24', '20:00', '2026-11-25'],
  ['2026-11-25', '06:59', '2026-11-25'],
  ['2026-11-27', '20:40', '2026-11-30'],
  ['2026-11-29', '12:00', '2026-11-30'],
])('lasts on %s at %s until the morning of %s', (day, hour, end) => {
  expect(quietEnd(hours, day, hour)).toBe(end);
});

it('is none by day, nor at weekends where these count as days', () => {
  expect(quietEnd(hours, '2026-11-24', '07:00')).toBeUndefined();
  expect(quietEnd(hours, '2026-11-27', '19:59')).toBeUndefined();
  expect(quietEnd({ ...hours, weekends: false }, '2026-11-28', '12:00')).toBeUndefined();
});
