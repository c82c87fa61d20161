import { cents, type Draft, type DraftModifier, type DraftRow, parsePercent } from './draft';

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

export const wrongCost = ({ userCost }: Pick<Draft, 'userCost'>) =>
  userCost.trim() !== '' && (cents(userCost) ?? 0) <= 0;

/** The one price, column by column. */
export const flatFaults = ({ flat }: Pick<Draft, 'flat'>, columns: number): boolean[] =>
  Array.from({ length: columns }, (_, column) => !priced(flat[column] ?? ''));

/** Prices between which a rate stays: both there, the lower one first. */
export function wrongBounds(draft: Pick<Draft, 'floor' | 'ceiling'>): boolean {
  const [floor, ceiling] = [cents(draft.floor), cents(draft.ceiling)];
  return floor === undefined || ceiling === undefined || floor > ceiling;
}

export const wrongRate = ({ percent }: Pick<Draft, 'percent'>): boolean => {
  const rate = parsePercent(percent);
  return rate === undefined || rate <= 0 || rate > 100;
};

export const wrongModifier = ({ effect, value }: Pick<DraftModifier, 'effect' | 'value'>): boolean =>
  effect === 'percent' ? !between(parsePercent(value), -100, 300) : !priced(value);

export type DraftFault =
  'grid' | 'flat' | 'percent' | 'bounds' | 'modifier' | 'outside' | 'council' | 'from' | 'cost';

/** What keeps a draft from being tried; deciding also needs the council. */
export function faultsOf(draft: Draft): DraftFault[] {
  const columns = 1 + draft.ranks + (draft.outside ? 1 : 0);
  const checks: Record<DraftFault, boolean> = {
    grid: draft.method === 'brackets' && gridFaults(draft.rows, columns).some(Boolean),
    flat: draft.method === 'flat' && flatFaults(draft, columns).some(Boolean),
    percent: draft.method === 'rate' && wrongRate(draft),
    bounds: draft.method === 'rate' && wrongBounds(draft),
    modifier:
      draft.modifiers.some(wrongModifier) ||
      new Set(draft.modifiers.map(modifierKey)).size < draft.modifiers.length,
    outside:
      draft.method !== 'rate' &&
      draft.outside &&
      draft.modifiers.some(({ occasion }) => occasion === 'OUT_OF_TERRITORY'),
    council: draft.decidedOn === '' || draft.decidedOn > draft.validFrom || draft.reference.trim() === '',
    from: draft.validFrom === '',
    cost: wrongCost(draft),
  };
  return (Object.keys(checks) as DraftFault[]).filter((fault) => checks[fault]);
}

const modifierKey = ({ occasion, rank }: { occasion: string; rank: string }) =>
  occasion === 'SIBLING_RANK' ? occasion + rank : occasion;

const between = (value: number | undefined, least: number, most: number) =>
  value !== undefined && value >= least && value <= most;
