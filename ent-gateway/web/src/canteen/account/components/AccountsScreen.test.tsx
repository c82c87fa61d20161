import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { AccountsScreen } from './AccountsScreen';

const totals = { certainCents: 800, openCents: 0, certainLines: 2, openLines: 0 };
const me = { person: { givenName: 'Nadia', familyName: 'Ferrand' }, territory: { name: 'Valmarin' } };

beforeAll(() => speak('fr', 'app/ui', 'canteen/account'));

const accountOf = (householdName: string) => ({
  month: '2026-11',
  accounts: [{ householdId: householdName, householdName, adults: [], totals }],
  next: null,
  withoutPayer: null,
});

it('keeps the rows of the former name off the paper while those of another are read', async () => {
  let arrive: (answer: Response) => void = () => undefined;
  let lists = 0;
  serve(({ path }) => {
    if (path.endsWith('/sum')) return json({ month: '2026-11', households: 1, totals });
    lists++;
    return lists === 1 ? json(accountOf('Foyer Benali')) : new Promise((answered) => (arrive = answered));
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/familles/comptes?mois=2026-11']}>
        <SessionContext
          value={{ me: me as unknown as Me, spaces: ['town'], space: 'town', enter: () => undefined }}
        >
          <AccountsScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const former = await screen.findByText('Foyer Benali');
  expect(former.closest('.no-print')).toBeNull();
  expect(screen.queryByText(/^Liste en cours de lecture/)).toBeNull();

  // at once: typed slowly, each part of the name would be asked for
  await userEvent.click(screen.getByRole('searchbox'));
  await userEvent.paste('roy');

  expect(await screen.findByText(/^Liste en cours de lecture/)).toHaveClass('print-only');
  expect(screen.getByText('Foyer Benali').closest('.no-print')).not.toBeNull();

  await waitFor(() => expect(lists).toBe(2));
  arrive(json(accountOf('Foyer Roy')));
  expect((await screen.findByText('Foyer Roy')).closest('.no-print')).toBeNull();
  await waitFor(() => expect(screen.queryByText(/^Liste en cours de lecture/)).toBeNull());
});
