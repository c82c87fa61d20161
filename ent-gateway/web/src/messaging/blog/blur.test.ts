import { expect, it } from 'vitest';
import { moved, nextOval, type Oval, ovalBetween, within } from './blur';

it('is drawn in any direction and stays on the picture', () => {
  const drawn = ovalBetween({ x: 0.5, y: 0.5 }, { x: -0.2, y: 0.75 });

  expect(drawn).toEqual({ x: 0, y: 0.5, width: 0.5, height: 0.25 });
  expect(within({ x: 0.9, y: -0.1, width: 0.2, height: 0.01 })).toEqual({
    x: 0.8,
    y: 0,
    width: 0.2,
    height: 0.04,
  });
});

it('moves and grows by steps, never out of the picture', () => {
  const oval = { x: 0, y: 0.4, width: 0.2, height: 0.2 };

  expect(moved(oval, 'ArrowLeft')).toEqual(oval);
  expect(moved(oval, 'ArrowRight').x).toBeCloseTo(0.02);
  expect(moved(oval, 'larger').width).toBeCloseTo(0.22);
  expect(moved({ ...oval, width: 0.04 }, 'smaller').width).toBeCloseTo(0.04);
  expect(moved({ ...oval, y: 0.8 }, 'ArrowDown').y).toBeCloseTo(0.8);
});

it('comes into being where no other one lies', () => {
  const ovals: Oval[] = [];
  for (let count = 0; count < 9; count++) ovals.push(nextOval(ovals));

  expect(new Set(ovals.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
  for (const oval of ovals) expect(within(oval)).toEqual(oval);
});
