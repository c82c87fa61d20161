import { expect, it } from 'vitest';
import { scale, ticks } from './scale';

it('puts the ends of what is shown at the ends of the picture', () => {
  const x = scale([0, 200], [50, 450]);

  expect([x(0), x(100), x(200)]).toEqual([50, 250, 450]);
});

it('does not divide by nothing', () => {
  expect(scale([0, 0], [0, 100])(0)).toBe(0);
});

it('names round values that reach the highest one', () => {
  expect(ticks(450, 3)).toEqual([0, 200, 400, 600]);
  expect(ticks(180_000, 4)).toEqual([0, 50_000, 100_000, 150_000, 200_000]);
  expect(ticks(0)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
