import { expect, it } from 'vitest';
import { coverOf, grounds } from './covers';

const brightness = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

it.each(grounds)('white letters are read on $ground', ({ ground }) => {
  expect(1.05 / (brightness(ground) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

it('draws a title in its colour, the same each time', () => {
  expect(coverOf('Bulles', 3)).toEqual(coverOf('Bulles', 3));
  expect(coverOf('Bulles', 3).colours).toBe(grounds[3]);
  expect(coverOf('Bulles', null).colours).toBeDefined();
});
