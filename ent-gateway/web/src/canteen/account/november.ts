import type { AccountLine, DayLine, MonthAccount } from './api';

/** An excused lunch. */
export const line: DayLine = {
  kind: 'DAY',
  childId: 'lea',
  activityId: 'lunch',
  activityName: 'Cantine',
  date: '2026-11-24',
  standing: 'ABSENT_JUSTIFIED',
  booked: true,
  certain: true,
  reopened: false,
  situation: 'ABSENT_JUSTIFIED',
  units: 1,
  unit: 'MEAL',
  householdId: 'h1',
  amountCents: 0,
  explanation: [{ kind: 'OWN_PRICE', occasion: 'ABSENT_JUSTIFIED', amountCents: 0 }],
  priceFixed: false,
  quotient: null,
  tariff: null,
  excuse: 'Fièvre',
  calledOff: null,
  leavesOn: null,
};
export const totals = { certainCents: 360, openCents: 720, certainLines: 2, openLines: 2 };

/** Sofia's November with these lines. */
export const account = (...lines: AccountLine[]): MonthAccount => ({
  month: '2026-11',
  today: '2026-11-27',
  householdId: 'h1',
  householdName: 'Foyer Benali',
  adults: [],
  totals,
  children: [{ childId: 'lea', givenName: 'Léa', familyName: 'Benali', totals }],
  activities: [{ activityId: 'lunch', name: 'Cantine', totals }],
  lines,
});

/** A lunch of a day to come. */
export const toCome = (date: string): DayLine => ({
  ...line,
  date,
  standing: 'EXPECTED',
  certain: false,
  situation: 'IN_TIME',
  amountCents: 360,
  explanation: [{ kind: 'FLAT', amountCents: 360 }],
  excuse: null,
});
