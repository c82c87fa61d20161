import type { Segment } from '../../app/charts';
import type { Column, Tariff } from './api';

const beyond = 1.3;

/** What a column of prices looks like over quotients, up to a little beyond the last change. */
export function segmentsOf(column: Column, reach = 0): Segment[] {
  const { brackets, effortRate, flatCents } = column;
  if (effortRate) {
    const { percent, floorCents, ceilingCents } = effortRate;
    const floorEnds = (floorCents * 100) / percent;
    const ceilingStarts = (ceilingCents * 100) / percent;
    const end = Math.max(ceilingStarts * beyond, reach * 1.05);
    return [
      { from: 0, to: floorEnds, start: floorCents, end: floorCents },
      { from: floorEnds, to: ceilingStarts, start: floorCents, end: ceilingCents },
      { from: ceilingStarts, to: end, start: ceilingCents, end: ceilingCents },
    ].filter(({ from, to }) => to > from);
  }
  if (brackets) {
    const end = Math.max((brackets.at(-1)?.minCents ?? 0) * beyond, reach * 1.05, 100_000);
    return brackets.map(({ minCents, maxCents, amountCents }) => ({
      from: minCents,
      to: maxCents ?? end,
      start: amountCents,
      end: amountCents,
    }));
  }
  const amount = flatCents ?? 0;
  return [{ from: 0, to: Math.max(reach * 1.05, 200_000), start: amount, end: amount }];
}

/** One price whatever the quotient: a picture would say no more than the figure. */
export const isFlat = (column: Column): boolean => {
  const [least, most] = boundsOf(column);
  return least === most;
};

/** The least and the most that a column asks. */
export function boundsOf(column: Column): [number, number] {
  const amounts = segmentsOf(column).flatMap(({ start, end }) => [start, end]);
  return [Math.min(...amounts), Math.max(...amounts)];
}

/** Columns side by side over the same brackets: of the first child, of further ones, of families from elsewhere. */
export const columnsOf = (
  tariff: Tariff,
): { kind: 'base' | 'rank' | 'outside'; rank: number; column: Column }[] => [
  { kind: 'base', rank: 1, column: tariff },
  ...(tariff.ranks ?? []).map((column, index) => ({ kind: 'rank' as const, rank: index + 2, column })),
  ...(tariff.outside ? [{ kind: 'outside' as const, rank: 1, column: tariff.outside }] : []),
];
