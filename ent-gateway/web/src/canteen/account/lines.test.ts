import { expect, it } from 'vitest';
import type { DayLine } from './api';
import { alike, isNotable, marksOf, openBookings } from './lines';

const day = (date: string, changes: Partial<DayLine> = {}): DayLine => ({
  kind: 'DAY',
  childId: 'lea',
  activityId: 'lunch',
  activityName: 'Cantine',
  date,
  standing: 'PRESENT',
  booked: true,
  certain: true,
  reopened: false,
  situation: 'IN_TIME',
  units: 1,
  unit: 'MEAL',
  householdId: 'h1',
  amountCents: 360,
  explanation: [],
  priceFixed: false,
  quotient: null,
  tariff: null,
  excuse: null,
  calledOff: null,
  leavesOn: null,
  ...changes,
});

it('puts days of one activity together that stand the same and cost the same', () => {
  const groups = alike([
    day('2026-11-02'),
    day('2026-11-03'),
    day('2026-11-05', { amountCents: 400 }),
    day('2026-11-06'),
    day('2026-11-09', { activityId: 'care' }),
  ]);

  expect(groups.map(({ days }) => days.map(({ date }) => date.slice(8)))).toEqual([
    ['02', '03', '06'],
    ['05'],
    ['09'],
  ]);
});

it('keeps apart what a family would ask about', () => {
  const pickUp = { kind: 'MODIFIER', occasion: 'LATE_PICK_UP', plusCents: 500 } as const;

  expect(isNotable(day('2026-11-02'))).toBe(false);
  expect(isNotable(day('2026-11-02', { standing: 'ABSENT_JUSTIFIED' }))).toBe(false);
  expect(isNotable(day('2026-11-02', { standing: 'ABSENT_UNJUSTIFIED' }))).toBe(true);
  expect(isNotable(day('2026-11-02', { standing: 'PRESENT_WITHOUT_BOOKING' }))).toBe(true);
  expect(marksOf(day('2026-11-02', { situation: 'LATE', priceFixed: true, explanation: [pickUp] }))).toEqual([
    'late',
    'latePickUp',
    'fixed',
  ]);
});

it('counts bookings that are not certain, and no package among them', () => {
  expect(openBookings([day('2026-11-02'), day('2026-11-30', { certain: false })])).toBe(1);
});
