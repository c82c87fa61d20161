import { get } from '../../app/http';
import type { Day } from '../../app/format';

export type Unit = 'MEAL' | 'SESSION' | 'HOUR' | 'QUARTER_HOUR' | 'DAY';

export interface Price {
  amountCents: number;
  explanation: PriceStep[];
}

/** What can change a price, in the order in which it does. */
export const occasions = [
  'PACKED_MEAL',
  'SIBLING_RANK',
  'OUT_OF_TERRITORY',
  'LATE',
  'UNBOOKED',
  'ABSENT_JUSTIFIED',
  'ABSENT_UNJUSTIFIED',
] as const;
export type Occasion = (typeof occasions)[number];

/** One line of the reasoning, as data; the words are the client's. */
export type PriceStep =
  | { kind: 'QUOTIENT'; valueCents: number; month: string; validFrom: Day; validTo: Day; source: string }
  | { kind: 'ASSUMED_QUOTIENT'; valueCents: number }
  | { kind: 'NO_QUOTIENT'; reason: 'UNKNOWN' | 'EXPIRED' | 'REFUSED'; expiredOn?: Day; refusedOn?: Day }
  | { kind: 'BRACKET'; minCents: number; maxCents?: number; amountCents: number }
  | {
      kind: 'EFFORT_RATE';
      percent: number;
      valueCents: number;
      rawCents: number;
      /** with the changes named before; absent without any */
      adjustedCents?: number;
      floorCents: number;
      ceilingCents: number;
      amountCents: number;
    }
  | { kind: 'FLAT'; amountCents: number }
  | { kind: 'RANK_COLUMN'; rank: number }
  | { kind: 'RESIDENCE_COLUMN'; residence: 'INSIDE' | 'OUTSIDE' }
  | { kind: 'MODIFIER'; occasion: Occasion; fromRank?: number; percent?: number; plusCents?: number }
  | { kind: 'OWN_PRICE'; occasion: Occasion; fromRank?: number; amountCents: number }
  | { kind: 'ADJUSTED'; amountCents: number }
  | { kind: 'QUANTITY'; quantity: number; unit?: Unit; unitCents: number; amountCents: number }
  | { kind: 'CORRECTION'; reason: string; formerCents: number; amountCents: number; correctedOn: Day }
  | { kind: 'CEILING'; percent: number; floorCents: number; ceilingCents: number }
  | { kind: 'TARIFF'; validFrom: Day; councilDecidedOn: Day; councilReference: string };

export const getPrice = (target: { childId: string; activityId: string; date: Day }) =>
  get<Price>('/api/canteen/prices', target);
