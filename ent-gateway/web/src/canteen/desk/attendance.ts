import type { Day } from '../../app/format';
import type { AttendedDay, Family, FamilyBooking } from './api';

const isOf = (day: AttendedDay, { childId, activityId, date, status }: FamilyBooking): boolean =>
  status === 'BOOKED' && day.childId === childId && day.activityId === activityId && day.date === date;

/** How a booked day turned out, if that is known. */
export const attendanceOf = (booking: FamilyBooking, { attendance }: Family): AttendedDay | undefined =>
  attendance.find((day) => isOf(day, booking));

/** Days on which a child came without a booking. */
export const unbookedOf = ({ attendance, bookings }: Family): AttendedDay[] =>
  attendance.filter(
    (day) => day.attendance === 'PRESENT_WITHOUT_BOOKING' && !bookings.some((booking) => isOf(day, booking)),
  );

/** Whether an absence on that day may be accepted, or is: booked, begun, and nobody saw the child there. */
export const mayExcuse = (booking: FamilyBooking, family: Family, now: Day): boolean =>
  !family.own &&
  booking.status === 'BOOKED' &&
  booking.date <= now &&
  attendanceOf(booking, family)?.attendance !== 'PRESENT';

/** A line of the family's page: a booking, or a day on which a child came without one. */
export type FamilyRow = { booking: FamilyBooking } | { unbooked: AttendedDay };

const shown = (row: FamilyRow) => ('booking' in row ? row.booking : row.unbooked);

/** Day by day and, within a day, child by child from morning to evening, as the prices come. */
export function daysOf(family: Family): [Day, FamilyRow[]][] {
  const order = family.prices.map(({ childId, activityId }) => `${childId} ${activityId}`);
  const rows: FamilyRow[] = [
    ...family.bookings.map((booking) => ({ booking })),
    ...unbookedOf(family).map((unbooked) => ({ unbooked })),
  ];
  const placeOf = (row: FamilyRow) => order.indexOf(`${shown(row).childId} ${shown(row).activityId}`);
  const sorted = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  const dates = [...new Set(rows.map((row) => shown(row).date))].toSorted();
  return dates.map((date) => [date, sorted.filter((row) => shown(row).date === date)]);
}
