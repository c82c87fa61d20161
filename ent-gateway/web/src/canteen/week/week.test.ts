import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing/words';
import type { PriceStep } from '../booking';
import type { ChildWeek, DayStatus, Week, WeekDay } from './api';
import { sentencesOf } from './explain';
import { datesShown, daysClosing, totalCents } from './week';

const day = (date: string, status: DayStatus, amountCents = 360): WeekDay => ({
  date,
  status,
  amountCents,
  changeable: status === 'FREE' || status === 'BOOKED',
  closesAt: '2026-12-01T08:00:00Z',
});
const row = (...days: WeekDay[]): ChildWeek => ({
  childId: 'c',
  givenName: 'Léa',
  familyName: 'Benali',
  schoolId: 's',
  activityId: 'a',
  days,
});
const week = (...children: ChildWeek[]): Week => ({
  from: '2026-11-30',
  to: '2026-12-04',
  children,
  menus: [],
});
const [monday, tuesday, wednesday] = ['2026-11-30', '2026-12-01', '2026-12-02'] as const;

it('charges booked meals only', () => {
  const shown = week(row(day(monday, 'BOOKED'), day(tuesday, 'BOOKED', 175)), row(day(monday, 'WAITING')));

  expect(totalCents(shown)).toBe(535);
});

it('shows Wednesday only where somebody eats on Wednesdays, and a closed Monday always', () => {
  expect(datesShown(week(row(day(monday, 'CLOSED'), day(wednesday, 'CLOSED'))))).toEqual([monday]);
  expect(datesShown(week(row(day(wednesday, 'CLOSED')), row(day(wednesday, 'FREE'))))).toEqual([wednesday]);
});

it('speaks of cut-offs only for what can still change', () => {
  const shown = week(row(day(monday, 'CUT_OFF_PASSED'), day(tuesday, 'FREE'), day(wednesday, 'CLOSED')));

  expect(daysClosing(shown).map(({ date }) => date)).toEqual([tuesday]);
});

const explain = (...steps: PriceStep[]) =>
  steps
    .flatMap((step) => sentencesOf(step, wordsOf('canteen/week'), 'fr'))
    .map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '));

beforeAll(() => speak('fr', 'canteen/week'));

const rate = { kind: 'EFFORT_RATE', percent: 0.36, floorCents: 260, ceilingCents: 450 } as const;

it('explains an effort rate, inside its bounds and clamped by them', () => {
  expect(explain({ ...rate, valueCents: 100_000, rawCents: 360, amountCents: 360 })).toEqual([
    '1 000 € × 0,36 % = 3,60 €',
    'Entre le plancher 2,60 € et le plafond 4,50 € : inchangé.',
  ]);
  expect(explain({ ...rate, valueCents: 60_000, rawCents: 216, amountCents: 260 })[1]).toContain('plancher');
  expect(explain({ ...rate, valueCents: 200_000, rawCents: 720, amountCents: 450 })[1]).toContain('plafond');
});

it('keeps unknown, expired, refused and zero apart', () => {
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'UNKNOWN' })[0]).toContain('Aucun quotient connu');
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'EXPIRED', expiredOn: '2026-08-31' })[0]).toContain(
    '31 août 2026',
  );
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'REFUSED', refusedOn: '2026-11-24' })[0]).toContain(
    'refusé le 24 novembre 2026',
  );
  const zero: PriceStep = {
    kind: 'QUOTIENT',
    valueCents: 0,
    month: '2026-10',
    validFrom: '2026-10-01',
    validTo: '2027-08-31',
    source: 'INCOME',
  };
  expect(explain(zero)[0]).toContain('0 €');
});

it('explains the last bracket without an end', () => {
  expect(explain({ kind: 'BRACKET', minCents: 120_000, amountCents: 450 })).toEqual([
    'Tranche à partir de 1 200 € : 4,50 €.',
  ]);
});
