import { expect, it } from 'vitest';
import { drawing, drawn } from './drawn';

const place = (latitude: number, longitude: number) => ({ name: '', text: '', latitude, longitude });

it('lays north above south and east right of west, all in sight', () => {
  const [north, south, east] = drawn([place(47.3, -1.5), place(47.1, -1.5), place(47.2, -1.4)]);

  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(east?.x).toBeGreaterThan(north?.x ?? 0);
  for (const point of [north, south, east]) {
    expect(point?.x).toBeGreaterThan(0);
    expect(point?.x).toBeLessThan(drawing.width);
    expect(point?.y).toBeGreaterThan(0);
    expect(point?.y).toBeLessThan(drawing.height);
  }
});

it('draws one place in the middle, and the same place twice', () => {
  expect(drawn([place(47, -1)])[0]?.x).toBeCloseTo(drawing.width / 2, -1);
  expect(
    drawn([place(47, -1), place(47, -1)]).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  ).toBe(true);
  expect(drawn([])).toEqual([]);
});
