import { create, get, write } from '../../app/http';
import type { Day } from '../../app/format';

export type BookingStatus = 'BOOKED' | 'WAITING' | 'REQUESTED' | 'REFUSED' | 'CANCELLED';

export interface Booking {
  id: string;
  status: BookingStatus;
  /** place on the waiting list, from 1 */
  rank: number | null;
  amountCents: number | null;
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

/** One line of the reasoning, as data; the words are the client's. */
export type PriceStep =
  | { kind: 'QUOTIENT'; valueCents: number; month: string; validFrom: Day; validTo: Day; source: string }
  | { kind: 'NO_QUOTIENT'; reason: 'UNKNOWN' | 'EXPIRED' | 'REFUSED'; expiredOn?: Day; refusedOn?: Day }
  | { kind: 'BRACKET'; minCents: number; maxCents?: number; amountCents: number }
  | {
      kind: 'EFFORT_RATE';
      percent: number;
      valueCents: number;
      rawCents: number;
      floorCents: number;
      ceilingCents: number;
      amountCents: number;
    }
  | { kind: 'CEILING'; percent: number; floorCents: number; ceilingCents: number }
  | { kind: 'TARIFF'; validFrom: Day; councilDecidedOn: Day; councilReference: string };

export const book = (target: BookingTarget) => create<Booking>('/api/canteen/bookings', target);

export const cancelBooking = (id: string) => write('DELETE', `/api/canteen/bookings/${id}`);

export const getPrice = (target: BookingTarget) => get<Price>('/api/canteen/prices', { ...target });
