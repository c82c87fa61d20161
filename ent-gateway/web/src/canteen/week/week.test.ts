import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing/words';
import type { PriceStep } from '../booking';
import type { ChildWeek, DayStatus, Week, WeekDay } from './api';
import { sentencesOf } from './explain';
import { closureOf, datesShown, daysClosing, kindsOf, totalCents, weekOf, wholeWeek } from './week';

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
  activities: [],
  warnings: [],
});
const [monday, tuesday, wednesday] = ['2026-11-30', '2026-12-01', '2026-12-02'] as const;

it('charges booked meals only', () => {
  const shown = week(row(day(monday, 'BOOKED'), day(tuesday, 'BOOKED', 175)), row(day(monday, 'WAITING')));

  expect(totalCents(shown)).toBe(535);
});

it('charges a day by how it turned out, where that has a price of its own', () => {
  const excused = { attendance: 'ABSENT_JUSTIFIED', amountCents: 0 } as const;
  const came = { attendance: 'PRESENT_WITHOUT_BOOKING', amountCents: 1_000 } as const;
  const missed = { attendance: 'ABSENT_UNJUSTIFIED', amountCents: null } as const;

  const shown = week(
    row(
      { ...day(monday, 'BOOKED'), outcome: { ...excused, explanation: [] } },
      { ...day(tuesday, 'CUT_OFF_PASSED'), outcome: { ...came, explanation: [] } },
      { ...day(wednesday, 'BOOKED', 175), outcome: { ...missed, explanation: [] } },
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

it('names every change of a price before floor and ceiling', () => {
  expect(
    explain(
      { kind: 'MODIFIER', occasion: 'OUT_OF_TERRITORY', percent: 20 },
      { kind: 'MODIFIER', occasion: 'SIBLING_RANK', fromRank: 3, percent: -12.5 },
      { kind: 'MODIFIER', occasion: 'LATE', plusCents: 100 },
      { ...rate, valueCents: 100_000, rawCents: 360, adjustedCents: 478, amountCents: 450 },
    ),
  ).toEqual([
    'Famille hors commune : + 20 %.',
    'Plusieurs enfants dans le foyer : − 12,5 %.',
    'Réservation tardive : + 1,00 €.',
    '1 000 € × 0,36 % = 3,60 €',
    'Après ces changements, arrondi au centime : 4,78 €.',
    'Plus que le plafond : c’est le plafond qui s’applique, 4,50 €.',
  ]);
});

it('explains a price of its own, a quantity and a correction', () => {
  expect(explain({ kind: 'OWN_PRICE', occasion: 'PACKED_MEAL', amountCents: 175 })[0]).toBe(
    'Panier-repas (PAI) : prix fixe de 1,75 €, quel que soit le quotient.',
  );
  expect(
    explain({ kind: 'QUANTITY', quantity: 8, unit: 'QUARTER_HOUR', unitCents: 45, amountCents: 360 })[0],
  ).toContain('8 quarts d’heure × 0,45 € = 3,60 €');
  expect(explain({ kind: 'QUANTITY', quantity: 3, unitCents: 45, amountCents: 135 })[0]).toContain(
    '3 × 0,45 € = 1,35 €',
  );
  expect(
    explain({
      kind: 'CORRECTION',
      reason: 'Erreur de tranche',
      formerCents: 400,
      amountCents: 120,
      correctedOn: '2026-11-24',
    })[0],
  ).toBe(
    'Prix corrigé par la mairie le 24 novembre 2026 : 1,20 € au lieu de 4,00 €. Raison : Erreur de tranche.',
  );
});

it('says why nobody eats at a school, and nothing where one child does', () => {
  const closure = { reason: 'SCHOOL_HOLIDAY', label: 'Vacances de Noël' };
  const closed = { ...day(monday, 'CLOSED'), closure };

  expect(closureOf(week(row(closed), row(closed)), 's', monday)).toBe(closure);
  expect(closureOf(week(row(closed), row(day(monday, 'FREE'))), 's', monday)).toBeUndefined();
  expect(closureOf(week(row(closed)), 'another', monday)).toBeUndefined();
});
