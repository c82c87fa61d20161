import { expect, it } from 'vitest';
import type { DayLine } from './api';
import { alike, isNotable, marksOf, awaitsRoll, isPricedAsUnjustified, openDays } from './lines';

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

it('counts days that are not certain, and tells those that await their roll from those that await else', () => {
  const open = { certain: false } as const;

  expect(openDays([day('2026-11-02'), day('2026-11-30', open)])).toHaveLength(1);
  expect(awaitsRoll(day('2026-11-30', { ...open, standing: 'EXPECTED' }))).toBe(true);
  expect(awaitsRoll(day('2026-11-27', { ...open, standing: 'PRESENT' }))).toBe(false);
  expect(awaitsRoll(day('2026-11-27', { ...open, booked: false, standing: 'PRESENT_WITHOUT_BOOKING' }))).toBe(
    false,
  );
});

it('knows a price for absences that nobody has excused from the booking’s own', () => {
  const absent = (explanation: DayLine['explanation'], changes: Partial<DayLine> = {}) =>
    day('2026-11-24', { standing: 'ABSENT_UNJUSTIFIED', explanation, ...changes });
  const dearer = { kind: 'MODIFIER', occasion: 'ABSENT_UNJUSTIFIED', percent: 50 } as const;
  const own = { kind: 'OWN_PRICE', occasion: 'ABSENT_UNJUSTIFIED', amountCents: 500 } as const;

  expect(isPricedAsUnjustified(absent([{ kind: 'FLAT', amountCents: 360 }]))).toBe(false);
  expect(isPricedAsUnjustified(absent([{ ...dearer, occasion: 'LATE' }]))).toBe(false);
  expect(isPricedAsUnjustified(absent([dearer]))).toBe(true);
  expect(isPricedAsUnjustified(absent([own]))).toBe(true);
  expect(isPricedAsUnjustified(absent([own], { amountCents: 0 }))).toBe(false);
  expect(isPricedAsUnjustified(absent([own], { priceFixed: true }))).toBe(false);
});
