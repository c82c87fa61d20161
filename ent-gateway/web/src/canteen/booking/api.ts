import { create, get, write } from '../../app/http';
import type { Day } from '../../app/format';
import type { PriceStep } from '../prices';

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

export const book = (target: BookingTarget) => create<Booking>('/api/canteen/bookings', target);

export const cancelBooking = (id: string) => write('DELETE', `/api/canteen/bookings/${id}`);

export const acceptBooking = (id: string) => write('POST', `/api/canteen/bookings/${id}/acceptance`);

/** What was agreed for a booked day, with all that was changed by hand since. */
export const getBooking = async ({ childId, date }: BookingTarget, id: string) =>
  (await get<Booking[]>('/api/canteen/bookings', { childId, from: date, to: date })).find(
    (booking) => booking.id === id,
  ) ?? null;
