import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Concerned } from '../api';
import { SuspensionVerdict } from './SuspensionVerdict';

beforeAll(() => speak('fr', 'canteen/activities'));

type Counted = Omit<Concerned, 'suspension' | 'packages' | 'packagesKept'>;

const said = (concerned: Counted & Partial<Concerned>, free = true) => {
  const { container } = render(
    <SuspensionVerdict
      concerned={{ packages: 0, packagesKept: 0, ...concerned, suspension: null }}
      decided={undefined}
      looking={false}
      deciding={false}
      free={free}
      ready
      onDecide={() => undefined}
    />,
  );
  return container.textContent.replace(/[\u00a0\u202f]/g, ' ');
};

it('counts what there is and leaves zeros out', () => {
  expect(said({ children: 3, bookings: 4, waiting: 0, amountCents: 1_440 })).toContain(
    '4 réservations · non facturé : 14,40 €',
  );
  expect(said({ children: 3, bookings: 4, waiting: 2, amountCents: 0 })).toContain(
    '4 réservations · 2 en attente',
  );
});

it('says which packages go with these days and which stay due', () => {
  const some = { children: 2, bookings: 3, waiting: 0, amountCents: 1_200, packages: 1, packagesKept: 2 };

  expect(said(some)).toMatch(
    /non facturé : 12,00 €Ce montant comprend 1 forfait dont aucun autre jour ne compte\.2 forfaits restent dus en entier/,
  );
  expect(said({ ...some, amountCents: 0, packages: 0 })).toContain('3 réservations2 forfaits restent dus');
  expect(said(some, false)).toContain('reste facturé : 12,00 €');
});

it('says so when nobody is concerned', () => {
  expect(said({ children: 0, bookings: 0, waiting: 0, amountCents: 0 })).not.toContain('0');
  expect(screen.getByText('Aucun enfant n’est concerné.')).toBeVisible();
});
