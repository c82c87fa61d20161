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
