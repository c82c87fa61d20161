import { expect, it } from 'vitest';
import type { AttendedDay, Family, FamilyBooking } from './api';
import { attendanceOf, daysOf, mayExcuse, unbookedOf } from './attendance';

const booking = {
  childId: 'lea',
  activityId: 'lunch',
  date: '2026-11-24',
  status: 'BOOKED',
} as FamilyBooking;
const day = (childId: string, attendance: AttendedDay['attendance']): AttendedDay => ({
  childId,
  activityId: 'lunch',
  activityName: 'Cantine',
  date: '2026-11-24',
  attendance,
  reopened: false,
  householdId: null,
  amountCents: null,
  explanation: [],
  excuse: null,
});
const family = (bookings: FamilyBooking[], ...attendance: AttendedDay[]) =>
  ({ bookings, attendance }) as unknown as Family;

it('sets what came of a day beside its booking, and who came without one apart', () => {
  const known = family([booking], day('tom', 'PRESENT_WITHOUT_BOOKING'), day('lea', 'ABSENT_JUSTIFIED'));

  expect(attendanceOf(booking, known)?.attendance).toBe('ABSENT_JUSTIFIED');
  expect(unbookedOf(known).map(({ childId }) => childId)).toEqual(['tom']);
});

it('a cancelled day on which the child came all the same counts as unbooked', () => {
  const cancelled = { ...booking, status: 'CANCELLED' };
  const known = family([cancelled], day('lea', 'PRESENT_WITHOUT_BOOKING'));

  expect(attendanceOf(cancelled, known)).toBeUndefined();
  expect(unbookedOf(known)).toHaveLength(1);
});

it('tells a day from morning to evening, booked or not', () => {
  const lunch = { ...booking, childId: 'tom' };
  const morning = { ...day('tom', 'PRESENT_WITHOUT_BOOKING'), activityId: 'morning' };
  const before = { ...day('tom', 'PRESENT_WITHOUT_BOOKING'), date: '2026-11-23' };
  const prices = ['morning', 'lunch'].map((activityId) => ({ childId: 'tom', activityId }));
  const known = { ...family([lunch], morning, before), prices } as Family;

  expect(daysOf(known)).toEqual([
    ['2026-11-23', [{ unbooked: before }]],
    ['2026-11-24', [{ unbooked: morning }, { booking: lunch }]],
  ]);
});

it('excuses what was booked and missed, up to today, and never for the own family', () => {
  const today = '2026-11-24';
  const missed = family([booking], day('lea', 'ABSENT_UNJUSTIFIED'));

  expect(mayExcuse(booking, missed, today)).toBe(true);
  expect(mayExcuse(booking, family([booking]), today)).toBe(true);
  expect(mayExcuse(booking, family([booking], day('lea', 'PRESENT')), today)).toBe(false);
  expect(mayExcuse(booking, missed, '2026-11-23')).toBe(false);
  expect(mayExcuse({ ...booking, status: 'WAITING' }, missed, today)).toBe(false);
  expect(mayExcuse(booking, { ...missed, own: true }, today)).toBe(false);
});
