import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { FamiliesScreen } from './FamiliesScreen';
import { FamilyScreen } from './FamilyScreen';

const sofia = { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' };
const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali', className: 'CE1', schoolName: 'Jean-Macé' };
const home = {
  id: 'ours',
  name: 'Foyer Benali',
  adults: [sofia],
  addresses: ['2 rue du Lac'],
  childIds: ['lea'],
  residence: 'INSIDE',
  standing: 'UNKNOWN',
};
const family = {
  id: 'ours',
  name: 'Benali',
  own: false,
  children: [lea],
  movedChildren: [],
  households: [home],
  prices: [],
  bookings: [],
  attendance: [],
  packages: [],
};

beforeAll(() =>
  speak(
    'fr',
    'app/ui',
    'canteen/desk',
    'canteen/counter',
    'canteen/prices',
    'core/families',
    'core/leavings',
  ),
);
beforeEach(() => {
  serve(({ path }) => json(path === '/api/canteen/families/ours' ? family : []));
});

const show = (at: string, modulesOff: string[], page: ReactNode) => {
  const me = { children: [], territory: { modulesOff } } as unknown as Me;
  return render(
    <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={[at]}>
          <Routes>{page}</Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </SessionContext>,
  );
};

const familyPage = <Route path="/familles/:id" element={<FamilyScreen />} />;
const canteen = /Réservations|Compte du foyer|Quotient d’après|trimestre|quotient/i;

it('opens a family in a town without a canteen, and says nothing of one', async () => {
  show('/familles/ours', ['CANTEEN'], familyPage);

  expect(await screen.findByRole('heading', { name: 'Foyer Benali' })).toBeVisible();
  expect(screen.getByText('CE1, Jean-Macé')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Séparer, réunir, ajouter' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Réservations' })).not.toBeInTheDocument();
  expect(screen.getAllByRole('link').filter(({ textContent }) => canteen.test(textContent))).toEqual([]);
});

it('shows its quotient and bookings in a town with one', async () => {
  show('/familles/ours', [], familyPage);

  expect(await screen.findByRole('heading', { name: 'Foyer Benali' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Réservations' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Réserver un trimestre' })).toBeVisible();
});

it('lists what the canteen knows only in a town with one', () => {
  const { unmount } = show('/familles', [], <Route path="/familles" element={<FamiliesScreen />} />);
  expect(screen.getByRole('heading', { name: 'Listes' })).toBeVisible();
  unmount();

  show('/familles', ['CANTEEN'], <Route path="/familles" element={<FamiliesScreen />} />);
  expect(screen.queryByRole('heading', { name: 'Listes' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Nouvelle famille' })).toBeVisible();
});
