import { answer, api, create, type Schemas } from '../../app/http';

export type Booking = Schemas['BookingView'];
export type BookingTarget = Schemas['NewBooking'];

const of = (id: string) => ({ params: { path: { id } } });

export const book = (wish: BookingTarget) =>
  create(['book', wish], (header) => api.POST('/api/canteen/bookings', { params: { header }, body: wish }));

export const cancelBooking = (id: string) => answer(api.DELETE('/api/canteen/bookings/{id}', of(id)));

export const acceptBooking = (id: string) =>
  answer(api.POST('/api/canteen/bookings/{id}/acceptance', of(id)));

/** A booked day at what it costs by what is known today, or as it was fixed by hand. */
export async function getBooking({ childId, date }: BookingTarget, id: string): Promise<Booking | null> {
  const query = { childId, from: date, to: date };
  const booked = await answer(api.GET('/api/canteen/bookings', { params: { query } }));
  return booked.find((booking) => booking.id === id) ?? null;
}
