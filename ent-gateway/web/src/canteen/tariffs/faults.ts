import { cents, type Draft, type DraftRow, parsePercent } from './draft';

export type GridFault = 'gap' | 'overlap' | 'empty' | 'incomplete' | 'bound' | 'price';

const mostPrice = 50_000;
const priced = (text: string) => {
  const amount = cents(text);
  return amount !== undefined && amount <= mostPrice;
};

/** What keeps rows from being a grid, row by row, as the town hall types: the same rules as the server's. */
export function gridFaults(rows: DraftRow[], columns: number): (GridFault | undefined)[] {
  let reached: number | undefined = 0;
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    const min = cents(row.min);
    const max = row.max.trim() === '' ? null : cents(row.max);
    const before = reached;
    reached = max === null ? undefined : max;
    if (min === undefined || max === undefined) return 'bound';
    if (before === undefined || min < before) return 'overlap';
    if (min > before) return 'gap';
    if (max !== null && max <= min) return 'empty';
    if (last && max !== null) return 'incomplete';
    return Array.from({ length: columns }, (_, column) => row.prices[column] ?? '').every(priced)
      ? undefined
      : 'price';
  });
}

/** A dearer quotient that pays less is allowed, and worth a second look. */
export const fallsSomewhere = (rows: DraftRow[]) =>
  rows.some(
    ({ prices }, index) =>
      index > 0 && (cents(prices[0] ?? '') ?? 0) < (cents(rows[index - 1]?.prices[0] ?? '') ?? 0),
  );

export type DraftFault = 'grid' | 'flat' | 'percent' | 'bounds' | 'modifier' | 'council' | 'from' | 'cost';

/** What keeps a draft from being tried; deciding also needs the council. */
export function faultsOf(draft: Draft): DraftFault[] {
  const columns = 1 + draft.ranks + (draft.outside ? 1 : 0);
  const rate = parsePercent(draft.percent);
  const [floor, ceiling] = [cents(draft.floor), cents(draft.ceiling)];
  const checks: Record<DraftFault, boolean> = {
    grid: draft.method === 'brackets' && gridFaults(draft.rows, columns).some(Boolean),
    flat:
      draft.method === 'flat' &&
      !Array.from({ length: columns }, (_, index) => draft.flat[index] ?? '').every(priced),
    percent: draft.method === 'rate' && (rate === undefined || rate <= 0 || rate > 100),
    bounds: draft.method === 'rate' && (floor === undefined || ceiling === undefined || floor > ceiling),
    modifier:
      draft.modifiers.some(({ effect, value }) =>
        effect === 'percent' ? !between(parsePercent(value), -100, 300) : !priced(value),
      ) || new Set(draft.modifiers.map(modifierKey)).size < draft.modifiers.length,
    council: draft.decidedOn === '' || draft.decidedOn > draft.validFrom || draft.reference.trim() === '',
    from: draft.validFrom === '',
    cost: draft.userCost.trim() !== '' && (cents(draft.userCost) ?? 0) <= 0,
  };
  return (Object.keys(checks) as DraftFault[]).filter((fault) => checks[fault]);
}

const modifierKey = ({ occasion, rank }: { occasion: string; rank: string }) =>
  occasion === 'SIBLING_RANK' ? occasion + rank : occasion;

const between = (value: number | undefined, least: number, most: number) =>
  value !== undefined && value >= least && value <= most;
