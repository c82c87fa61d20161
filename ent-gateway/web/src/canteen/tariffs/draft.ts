import { addDays, type Day, parseAmount, today } from '../../app/format';
import type { Occasion } from '../prices';
import type { Column, Modifier, Tariff } from './api';

export type Method = 'flat' | 'brackets' | 'rate';
export type Period = 'NONE' | 'WEEK' | 'MONTH';
export type Effect = 'percent' | 'plus' | 'instead';

export interface DraftRow {
  id: number;
  min: string;
  max: string;
  /** one price per column: of the first child, of further ones, of families from elsewhere */
  prices: string[];
}

export interface DraftModifier {
  id: number;
  occasion: Occasion;
  rank: string;
  effect: Effect;
  value: string;
}

/** What the agent types, as typed. */
export interface Draft {
  method: Method;
  period: Period;
  ranks: number;
  outside: boolean;
  flat: string[];
  rows: DraftRow[];
  percent: string;
  floor: string;
  ceiling: string;
  modifiers: DraftModifier[];
  validFrom: Day;
  decidedOn: string;
  reference: string;
  userCost: string;
}

let lastId = 0;
export const nextId = () => ++lastId;

const typed = (cents: number | null | undefined) =>
  cents == null ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');
const price = (cents: number | null | undefined) =>
  cents == null ? '' : (cents / 100).toFixed(2).replace('.', ',');

/** A new tariff begins as the one in force, from tomorrow, without a decision. */
export function draftOf(tariff: Tariff | undefined, now: Day = today()): Draft {
  const columns: Column[] = tariff
    ? [tariff, ...(tariff.ranks ?? []), ...(tariff.outside ? [tariff.outside] : [])]
    : [];
  const method: Method = tariff?.effortRate ? 'rate' : tariff?.flatCents != null ? 'flat' : 'brackets';
  const brackets = tariff?.brackets ?? [{ minCents: 0, maxCents: null, amountCents: 0 }];
  return {
    method,
    period: tariff?.packagePeriod ?? 'NONE',
    ranks: method === 'rate' ? 0 : (tariff?.ranks?.length ?? 0),
    outside: method !== 'rate' && Boolean(tariff?.outside),
    flat: columns.map(({ flatCents }) => price(flatCents)),
    rows: brackets.map(({ minCents, maxCents }, index) => ({
      id: nextId(),
      min: typed(minCents),
      max: typed(maxCents),
      prices: columns.map(({ brackets: own }) => price(own?.[index]?.amountCents)),
    })),
    percent: tariff?.effortRate ? String(tariff.effortRate.percent).replace('.', ',') : '',
    floor: price(tariff?.effortRate?.floorCents),
    ceiling: price(tariff?.effortRate?.ceilingCents),
    modifiers: (tariff?.modifiers ?? []).map(draftModifier),
    validFrom: addDays(now, 1),
    decidedOn: '',
    reference: '',
    userCost: price(tariff?.userCostCents),
  };
}

const draftModifier = ({
  occasion,
  fromRank,
  percent,
  plusCents,
  insteadCents,
}: Modifier): DraftModifier => ({
  id: nextId(),
  occasion,
  rank: String(fromRank ?? 2),
  effect: insteadCents != null ? 'instead' : plusCents != null ? 'plus' : 'percent',
  value: percent != null ? String(percent).replace('.', ',') : price(insteadCents ?? plusCents),
});

/** − 10, -10,5, +20 */
export function parsePercent(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f%+]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d{1,3})?$/.test(plain) ? Number(plain) : undefined;
}

export const cents = (text: string): number | undefined => {
  const amount = parseAmount(text);
  return amount === undefined ? undefined : Math.round(amount * 100);
};

const columnCount = ({ ranks, outside }: Draft) => 1 + ranks + (outside ? 1 : 0);

function column(draft: Draft, index: number): Column {
  if (draft.method === 'rate') {
    return {
      effortRate: {
        percent: parsePercent(draft.percent) ?? 0,
        floorCents: cents(draft.floor) ?? 0,
        ceilingCents: cents(draft.ceiling) ?? 0,
      },
    };
  }
  if (draft.method === 'flat') return { flatCents: cents(draft.flat[index] ?? '') ?? 0 };
  return {
    brackets: draft.rows.map(({ min, max, prices }) => ({
      minCents: cents(min) ?? 0,
      maxCents: max.trim() === '' ? null : (cents(max) ?? 0),
      amountCents: cents(prices[index] ?? '') ?? 0,
    })),
  };
}

/** What is sent; only of a draft without faults. */
export function tariffOf(draft: Draft): Tariff {
  const columns = draft.method === 'rate' ? 1 : columnCount(draft);
  const userCost = cents(draft.userCost);
  return {
    ...column(draft, 0),
    ranks: Array.from({ length: draft.method === 'rate' ? 0 : draft.ranks }, (_, index) =>
      column(draft, index + 1),
    ),
    outside: draft.method !== 'rate' && draft.outside ? column(draft, columns - 1) : null,
    modifiers: draft.modifiers.map(({ occasion, rank, effect, value }) => ({
      occasion,
      ...(occasion === 'SIBLING_RANK' && { fromRank: Number(rank) }),
      ...(effect === 'percent' && { percent: parsePercent(value) ?? 0 }),
      ...(effect === 'plus' && { plusCents: cents(value) ?? 0 }),
      ...(effect === 'instead' && { insteadCents: cents(value) ?? 0 }),
    })),
    validFrom: draft.validFrom,
    councilDecidedOn: draft.decidedOn,
    councilReference: draft.reference.trim(),
    packagePeriod: draft.period === 'NONE' ? null : draft.period,
    ...(userCost !== undefined && { userCostCents: userCost }),
  };
}

/** The same draft with one column more or less; prices keep their columns. */
export function withColumns(draft: Draft, ranks: number, outside: boolean): Draft {
  const move = (prices: string[]): string[] => {
    const far = draft.outside ? (prices[1 + draft.ranks] ?? '') : '';
    const near = Array.from({ length: 1 + ranks }, (_, index) =>
      index <= draft.ranks ? (prices[index] ?? '') : (prices[draft.ranks] ?? ''),
    );
    return outside ? [...near, draft.outside ? far : (prices[0] ?? '')] : near;
  };
  return {
    ...draft,
    ranks,
    outside,
    flat: move(draft.flat),
    rows: draft.rows.map((row) => ({ ...row, prices: move(row.prices) })),
  };
}
