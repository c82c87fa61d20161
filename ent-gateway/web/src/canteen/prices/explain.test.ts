import { beforeAll, expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import type { PriceStep } from './api';
import { sentencesOf } from './explain';

const explain = (...steps: PriceStep[]) =>
  steps
    .flatMap((step) => sentencesOf(step, wordsOf('canteen/prices'), 'fr'))
    .map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '));

beforeAll(() => speak('fr', 'canteen/prices'));

const rate = { kind: 'EFFORT_RATE', percent: 0.36, floorCents: 260, ceilingCents: 450 } as const;

it('explains an effort rate, inside its bounds and clamped by them', () => {
  expect(explain({ ...rate, valueCents: 100_000, rawCents: 360, amountCents: 360 })).toEqual([
    '1 000 € × 0,36 % = 3,60 €',
    'Entre le plancher 2,60 € et le plafond 4,50 € : inchangé.',
  ]);
  expect(explain({ ...rate, valueCents: 60_000, rawCents: 216, amountCents: 260 })[1]).toContain('plancher');
  expect(explain({ ...rate, valueCents: 200_000, rawCents: 720, amountCents: 450 })[1]).toContain('plafond');
});

it('keeps unknown, estimated, expired, refused and zero apart', () => {
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'UNKNOWN' })[0]).toContain('Aucun quotient connu');
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'EXPIRED', expiredOn: '2026-08-31' })[0]).toContain(
    '31 août 2026',
  );
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'REFUSED', refusedOn: '2026-11-24' })[0]).toContain(
    'refusé le 24 novembre 2026',
  );
  expect(explain({ kind: 'NO_QUOTIENT', reason: 'UNKNOWN', estimatedCents: 0 })[0]).toMatch(
    /estimation est de 0 €.*avis d’impôt/,
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

it('says when a child came and left, and what that makes', () => {
  expect(
    explain(
      { kind: 'STAY', arrivedAt: '16:32:00', collectedAt: '17:50:00', quantity: 6, unit: 'QUARTER_HOUR' },
      { kind: 'STAY', collectedAt: '18:45:00' },
      { kind: 'MODIFIER', occasion: 'LATE_PICK_UP', plusCents: 500 },
    ),
  ).toEqual([
    'Arrivée à 16 h 32, départ à 17 h 50 : 6 quarts d’heure, toute unité commencée compte.',
    'Départ à 18 h 45.',
    'Départ après l’heure : + 5,00 €.',
  ]);
});

it('says that a day is part of a package', () => {
  expect(explain({ kind: 'IN_PACKAGE', period: 'WEEK' })[0]).toContain('forfait de la semaine');
});
