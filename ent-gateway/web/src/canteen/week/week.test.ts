import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing/words';
import type { PriceStep } from '../booking';
import type { CellStatus, Week, WeekCell } from './api';
import { sentencesOf } from './explain';
import { daysClosing, daysShown, totalCents } from './week';

const cell = (status: CellStatus, amountCents: number | null = 360): WeekCell => ({
  childId: 'c',
  activityId: 'a',
  status,
  bookingId: null,
  rank: null,
  amountCents,
  closesAt: '2026-12-01T08:00:00Z',
  closureLabel: null,
  menu: null,
});
const week = (...days: [string, ...WeekCell[]][]): Week => ({
  days: days.map(([date, ...children]) => ({ date, children })),
});

it('charges booked meals only', () => {
  const shown = week(
    ['2026-11-30', cell('BOOKED'), cell('WAITING'), cell('FREE')],
    ['2026-12-01', cell('BOOKED', 175)],
  );

  expect(totalCents(shown)).toBe(535);
});

it('shows Wednesday only where somebody eats on Wednesdays, and a closed Monday always', () => {
  const shown = week(['2026-11-30', cell('CLOSED')], ['2026-12-02', cell('CLOSED'), cell('CLOSED')]);
  expect(daysShown(shown).map(({ date }) => date)).toEqual(['2026-11-30']);

  const open = week(['2026-12-02', cell('CLOSED'), cell('FREE')]);
  expect(daysShown(open).map(({ date }) => date)).toEqual(['2026-12-02']);
});

it('speaks of cut-offs only for what can still change', () => {
  const shown = week(['2026-12-03', cell('FREE'), cell('CLOSED'), cell('CUT_OFF_PASSED'), cell('FULL')]);

  expect(daysClosing(shown)).toHaveLength(1);
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

it('keeps unknown, expired and zero apart', () => {
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'UNKNOWN' })[0]).toContain('Aucun quotient connu');
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'EXPIRED', expiredOn: '2026-08-31' })[0]).toContain(
    '31 août 2026',
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
