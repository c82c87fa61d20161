import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { HouseholdScreen } from './HouseholdScreen';

const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };
const home = { id: 'ours', name: 'Foyer Benali', adults: [], addresses: [], childIds: ['lea'] };
const family = { id: 'ours', name: 'Benali', own: false, children: [lea], households: [home] };
const me = { children: [], territory: { modulesOff: ['CANTEEN'] } } as unknown as Me;

beforeAll(() => speak('fr', 'app/ui', 'canteen/counter', 'core/families'));

it('opens the households of a family in a town without a canteen', async () => {
  serve(({ path }) => json(path === '/api/canteen/families/ours' ? family : []));
  render(
    <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={['/familles/ours/foyers']}>
          <Routes>
            <Route path="/familles/:family/foyers" element={<HouseholdScreen />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </SessionContext>,
  );

  expect(await screen.findByRole('heading', { name: 'Foyers de la famille' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Réunir deux foyers' })).toBeVisible();
});
