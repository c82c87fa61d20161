import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { Concerned } from '../api';
import { SuspensionVerdict } from './SuspensionVerdict';

beforeAll(() => speak('fr', 'canteen/activities'));

const said = (concerned: Omit<Concerned, 'suspension'>) => {
  const { container } = render(
    <SuspensionVerdict
      concerned={{ ...concerned, suspension: null }}
      decided={undefined}
      looking={false}
      deciding={false}
      ready
      onDecide={() => undefined}
    />,
  );
  return container.textContent.replace(/[\u00a0\u202f]/g, ' ');
};

it('counts what there is and leaves zeros out', () => {
  expect(said({ children: 3, bookings: 4, waiting: 0, amountCents: 1_440 })).toContain(
    '4 réservations · 14,40 €',
  );
  expect(said({ children: 3, bookings: 4, waiting: 2, amountCents: 0 })).toContain(
    '4 réservations · 2 en attente',
  );
});

it('says so when nobody is concerned', () => {
  expect(said({ children: 0, bookings: 0, waiting: 0, amountCents: 0 })).not.toContain('0');
  expect(screen.getByText('Aucun enfant n’est concerné.')).toBeVisible();
});
