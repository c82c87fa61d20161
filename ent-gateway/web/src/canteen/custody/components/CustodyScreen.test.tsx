import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Acting, ActingContext, SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { CustodyScreen } from './CustodyScreen';

const home = (householdId: string, name: string) => ({ householdId, name, mine: false });

beforeAll(() => speak('fr', 'app/ui', 'canteen/custody'));
beforeEach(() => {
  serve(() =>
    json({
      child: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
      custody: null,
      versions: [],
      households: [home('hers', 'Foyer de Sofia'), home('his', 'Foyer de Karim')],
    }),
  );
});

const open = (acting?: Acting) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/garde/lea?classe=ce1']}>
        <SessionContext value={{ space: 'town' } as Session}>
          <ActingContext value={acting}>
            <Routes>
              <Route path="/garde/:id" element={<CustodyScreen />} />
            </Routes>
          </ActingContext>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );

it('tells an agent for which households the turns are set', async () => {
  open();
  expect(await screen.findByText(/^Vous agissez pour .*Foyer de Sofia, Foyer de Karim/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'La classe' })).toHaveAttribute('href', '/classes/ce1');
});

it('leaves that to the counter, and leads back to the family', async () => {
  open({ familyId: 'hers', name: 'Benali', children: [], homes: [] });
  await screen.findByRole('heading', { name: /^Garde alternée.*Léa Benali$/ });
  expect(screen.queryByText(/^Vous agissez/)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Benali' })).toHaveAttribute('href', '/familles/hers');
});
