import { expect, it } from 'vitest';
import { deadlineOf, isOver } from './deadline';

it('counts the delay of an absence from the end of its day', () => {
  expect(deadlineOf('2026-11-24', 48)).toEqual({ day: '2026-11-26', hour: undefined });
  expect(deadlineOf('2026-11-24', 36)).toEqual({ day: '2026-11-26', hour: 12 });
  expect(deadlineOf('2026-11-24', 12)).toEqual({ day: '2026-11-25', hour: 12 });
});

it('is over after its last day, or from its hour on', () => {
  const whole = deadlineOf('2026-11-24', 48);
  expect(isOver(whole, '2026-11-26', 23)).toBe(false);
  expect(isOver(whole, '2026-11-27', 0)).toBe(true);
  const noon = deadlineOf('2026-11-24', 36);
  expect(isOver(noon, '2026-11-26', 11)).toBe(false);
  expect(isOver(noon, '2026-11-26', 12)).toBe(true);
});
