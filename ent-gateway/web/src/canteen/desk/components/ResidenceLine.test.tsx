import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Family, FamilyBooking, FamilyHome } from '../api';
import { HouseholdCard } from './HouseholdCard';
import { PaidBy } from './PaidBy';
import { MemoryRouter } from 'react-router';

const hers = {
  id: 'hers',
  name: 'Foyer Benali',
  adults: [],
  addresses: [],
  childIds: ['lea'],
  residence: 'INSIDE',
  coming: null,
  standing: 'UNKNOWN',
  quotientCents: null,
  validTo: null,
} as FamilyHome;
const his = { ...hers, id: 'his', name: 'Foyer Sol' };
const family = (own = false, homes = [hers, his]) =>
  ({ id: 'hers', children: [], households: homes, own }) as unknown as Family;

const me = { territory: { modulesOff: [] } } as unknown as Me;

let sent: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'canteen/desk'));
beforeEach(() => {
  sent = serve(({ method }) =>
    method === 'GET' ? json({ bookedDays: 3 }) : new Response(null, { status: 204 }),
  );
});

const changes = () => sent.filter(({ method }) => method !== 'GET');
const show = (home: FamilyHome, own = false) =>
  render(
    <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <HouseholdCard home={home} family={family(own)} />
        </MemoryRouter>
      </QueryClientProvider>
    </SessionContext>,
  );

it('asks before it changes where a household lives, and says which days follow', async () => {
  show(hers);
  screen.getByRole('button', { name: /^Compter hors commune/ }).focus();
  await userEvent.keyboard(' ');

  const question = await screen.findByRole('dialog', { name: /^Compter.*hors commune/ });
  expect(changes()).toEqual([]);
  expect(await within(question).findByText(/^3 jours réservés ou dus à partir du/)).toBeVisible();
  await userEvent.click(within(question).getByRole('button', { name: 'Compter hors commune' }));
  expect(changes()).toMatchObject([{ method: 'PUT', body: { residence: 'OUTSIDE' } }]);
});

it('shows what is to come beside today’s, and takes it back', async () => {
  show({ ...hers, coming: { residence: 'OUTSIDE', validFrom: '2026-11-29' } });
  expect(screen.getByText('dans la commune')).toBeVisible();
  expect(screen.getByText('Hors commune à partir du 29 novembre 2026.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: /^Annuler ce changement/ }));
  const question = await screen.findByRole('dialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Annuler ce changement' }));
  expect(changes()).toMatchObject([
    { method: 'DELETE', path: '/api/canteen/households/hers/residence/2026-11-29' },
  ]);
});

it('leaves the own household to a colleague', () => {
  show({ ...hers, coming: { residence: 'OUTSIDE', validFrom: '2026-11-29' } }, true);

  expect(screen.getByText('Hors commune à partir du 29 novembre 2026.')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('names the household that pays a day of a child with two homes', () => {
  const day = { childId: 'lea', householdId: 'his' } as FamilyBooking;
  const { container } = render(
    <>
      <PaidBy day={day} family={family()} />
      <PaidBy day={{ ...day, householdId: 'hers' }} family={family()} />
      <PaidBy day={{ ...day, householdId: 'hers' }} family={family(false, [hers])} />
      <PaidBy day={{ ...day, householdId: 'gone' }} family={family(false, [hers])} />
    </>,
  );

  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'Payé par Foyer Sol',
    'Payé par Foyer Benali',
    'Payé par un autre foyer',
  ]);
});
