import { expect, it } from 'vitest';
import { boundsOf, columnsOf, isFlat, segmentsOf } from './picture';

it('draws an effort rate as a floor, a slope and a ceiling that meet', () => {
  const [floor, slope, ceiling] = segmentsOf({
    effortRate: { percent: 0.36, floorCents: 260, ceilingCents: 450 },
  });

  expect(floor?.to).toBeCloseTo(72_222, 0);
  expect(slope).toMatchObject({ start: 260, end: 450, to: 125_000 });
  expect(ceiling).toMatchObject({ from: 125_000, start: 450, end: 450 });
});

it('draws the last bracket beyond what is shown', () => {
  const grid = {
    brackets: [
      { minCents: 0, maxCents: 60_000, amountCents: 100 },
      { minCents: 60_000, amountCents: 250 },
    ],
  };

  expect(segmentsOf(grid, 300_000).at(-1)?.to).toBe(315_000);
  expect(boundsOf(grid)).toEqual([100, 250]);
  expect(isFlat(grid)).toBe(false);
  expect(isFlat({ brackets: [{ minCents: 0, amountCents: 120 }] })).toBe(true);
});

it('keeps the columns in the order of the council’s table', () => {
  const columns = columnsOf({
    validFrom: '2026-09-01',
    councilDecidedOn: '2026-06-30',
    councilReference: '2026-42',
    flatCents: 300,
    ranks: [{ flatCents: 200 }],
    outside: { flatCents: 500 },
  });

  expect(columns.map(({ kind, rank }) => `${kind} ${rank}`)).toEqual(['base 1', 'rank 2', 'outside 1']);
});
