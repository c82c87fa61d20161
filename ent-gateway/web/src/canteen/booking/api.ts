import { create, get, write } from '../../app/http';
import type { Day } from '../../app/format';
import type { Unit } from '../tariffs/api';

export type BookingStatus = 'BOOKED' | 'WAITING' | 'REQUESTED' | 'REFUSED' | 'CANCELLED';

export interface Booking {
  id: string;
  status: BookingStatus;
  /** place on the waiting list, from 1 */
  rank: number | null;
  amountCents: number | null;
  /** why it costs that, as it was agreed or corrected; empty when another household pays */
  explanation: PriceStep[];
}

export interface BookingTarget {
  childId: string;
  activityId: string;
  date: Day;
}

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

export const book = (target: BookingTarget) => create<Booking>('/api/canteen/bookings', target);

export const cancelBooking = (id: string) => write('DELETE', `/api/canteen/bookings/${id}`);

export const acceptBooking = (id: string) => write('POST', `/api/canteen/bookings/${id}/acceptance`);

/** What was agreed for a booked day, with all that was changed by hand since. */
export const getBooking = async ({ childId, date }: BookingTarget, id: string) =>
  (await get<Booking[]>('/api/canteen/bookings', { childId, from: date, to: date })).find(
    (booking) => booking.id === id,
  ) ?? null;

export const getPrice = (target: BookingTarget) => get<Price>('/api/canteen/prices', { ...target });
