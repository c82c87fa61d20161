import { expect, it } from 'vitest';
import type { ChildWeek, DayStatus, Week, WeekDay } from './api';
import {
  closureOf,
  datesShown,
  daysClosing,
  explained,
  isInPackage,
  kindsOf,
  totalCents,
  weekOf,
  wholeWeek,
} from './week';

const day = (date: string, status: DayStatus, amountCents = 360): WeekDay => ({
  date,
  status,
  amountCents,
  changeable: status === 'FREE' || status === 'BOOKED',
  closesAt: '2026-12-01T08:00:00Z',
  bookingId: null,
  rank: null,
  closure: null,
  acceptBy: null,
  paidByOthers: false,
  outcome: null,
});
const row = (...days: WeekDay[]): ChildWeek => ({
  childId: 'c',
  givenName: 'Léa',
  familyName: 'Benali',
  schoolId: 's',
  activityId: 'a',
  activityName: 'Cantine',
  kind: 'CANTEEN',
  hours: null,
  days,
  packages: [],
});
const week = (...children: ChildWeek[]): Week => ({
  from: '2026-11-30',
  to: '2026-12-04',
  children,
  menus: [],
  activities: [],
  warnings: [],
});
const [monday, tuesday, wednesday] = ['2026-11-30', '2026-12-01', '2026-12-02'] as const;
const [saturday, sunday] = ['2026-12-05', '2026-12-06'] as const;

it('charges booked meals only', () => {
  const shown = week(row(day(monday, 'BOOKED'), day(tuesday, 'BOOKED', 175)), row(day(monday, 'WAITING')));

  expect(totalCents(shown)).toBe(535);
});

it('counts a package once, in the week of the day that opens it', () => {
  const month = {
    period: 'MONTH',
    from: '2026-11-01',
    to: '2026-11-30',
    openedBy: monday,
    amountCents: 1200,
    explanation: [],
    begun: false,
    nextFrom: null,
    paidByOthers: false,
  } as const;
  const care = (openedBy: string | null): ChildWeek => ({
    ...row(day(monday, 'BOOKED', 0), day(tuesday, 'BOOKED', 120)),
    packages: [{ ...month, openedBy, explanation: [] }],
  });

  expect(totalCents(week(care(monday)))).toBe(1320);
  expect(totalCents(week(care('2026-11-03')))).toBe(120);
  expect(totalCents(week(care(null)))).toBe(120);
  expect(care(monday).days.map((one) => isInPackage(care(monday), one))).toEqual([true, false]);
});

it('explains the first price that the grid shows and that no outcome has changed', () => {
  const outcome = {
    attendance: 'ABSENT_JUSTIFIED',
    reopened: false,
    excuse: null,
    amountCents: 0,
    explanation: [],
  } as const;
  const excused = { ...day(monday, 'BOOKED'), outcome: { ...outcome, explanation: [] } };
  const booked = { ...day(wednesday, 'BOOKED', 175), bookingId: 'b' };

  expect(explained(row(excused, day(tuesday, 'CLOSED'), booked))).toBe(booked);
});

it('charges a day that was called off and has an amount', () => {
  const free = { ...day(tuesday, 'CLOSED'), amountCents: null };

  expect(totalCents(week(row(day(monday, 'CLOSED'), free)))).toBe(360);
});

it('charges a day by how it turned out, where that has a price of its own', () => {
  const because = { reopened: false, excuse: null, explanation: [] };
  const excused = { attendance: 'ABSENT_JUSTIFIED', amountCents: 0 } as const;
  const came = { attendance: 'PRESENT_WITHOUT_BOOKING', amountCents: 1_000 } as const;
  const missed = { attendance: 'ABSENT_UNJUSTIFIED', amountCents: null } as const;

  const shown = week(
    row(
      { ...day(monday, 'BOOKED'), outcome: { ...excused, ...because } },
      { ...day(tuesday, 'CUT_OFF_PASSED'), outcome: { ...came, ...because } },
      { ...day(wednesday, 'BOOKED', 175), outcome: { ...missed, ...because } },
    ),
  );

  expect(totalCents(shown)).toBe(1_175);
});

it('keeps lunch apart from the other activities, and counts all of them', () => {
  const care: ChildWeek = { ...row(day(monday, 'BOOKED', 120)), kind: 'EVENING_CARE' };
  const shown = { ...week(row(day(monday, 'BOOKED'))), activities: [care] };

  expect(kindsOf(shown)).toEqual(['CANTEEN', 'EVENING_CARE']);
  expect(weekOf(shown, 'EVENING_CARE').children).toEqual([care]);
  expect(totalCents(weekOf(shown, 'CANTEEN'))).toBe(360);
  expect(totalCents(wholeWeek(shown))).toBe(480);
});

it('shows Wednesday only where somebody eats on Wednesdays, and a closed Monday always', () => {
  expect(datesShown(week(row(day(monday, 'CLOSED'), day(wednesday, 'CLOSED'))))).toEqual([monday]);
  expect(datesShown(week(row(day(wednesday, 'CLOSED')), row(day(wednesday, 'FREE'))))).toEqual([wednesday]);
});

it('shows a weekend only where somebody can come, or came', () => {
  const outcome = {
    attendance: 'PRESENT_WITHOUT_BOOKING',
    reopened: false,
    amountCents: 360,
    excuse: null,
    explanation: [],
  } as const;
  const came: WeekDay = { ...day(sunday, 'CLOSED'), outcome: { ...outcome, explanation: [] } };

  expect(datesShown(week(row(day(saturday, 'CLOSED'), day(sunday, 'CLOSED'))))).toEqual([]);
  expect(datesShown(week(row(day(saturday, 'FREE'), came)))).toEqual([saturday, sunday]);
});

it('speaks of cut-offs only for what can still change', () => {
  const shown = week(row(day(monday, 'CUT_OFF_PASSED'), day(tuesday, 'FREE'), day(wednesday, 'CLOSED')));

  expect(daysClosing(shown).map(({ date }) => date)).toEqual([tuesday]);
});

it('says why nobody eats at a school, and nothing where one child does', () => {
  const closure = { reason: 'SCHOOL_HOLIDAY', label: 'Vacances de Noël' } as const;
  const closed = { ...day(monday, 'CLOSED'), closure };

  expect(closureOf(week(row(closed), row(closed)), 's', monday)).toBe(closure);
  expect(closureOf(week(row(closed), row(day(monday, 'FREE'))), 's', monday)).toBeUndefined();
  expect(closureOf(week(row(closed)), 'another', monday)).toBeUndefined();
});
