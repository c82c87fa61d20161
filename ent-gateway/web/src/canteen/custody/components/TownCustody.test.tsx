import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { serve, speak } from '../../../app/testing';
import type { CustodyView, Period } from '../api';
import { Periods } from './Periods';
import { TownCustody } from './TownCustody';

const period = (id: Period['state'], from: string, to: string | null): Period => ({
  id,
  from,
  to,
  state: id,
  custody: { child: 'lea', from, odd: 'hers', even: 'his', days: {} },
  setBy: 'Nadia Ferrand',
  setAt: '2026-08-30T08:00:00Z',
});
const view = {
  child: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
  custody: null,
  versions: [
    period('PAST', '2025-09-01', '2026-08-31'),
    period('CURRENT', '2026-09-01', '2026-12-31'),
    period('AHEAD', '2027-01-01', null),
  ],
  households: [
    { householdId: 'hers', name: 'Foyer de Sofia', mine: false },
    { householdId: 'his', name: 'Foyer de Karim', mine: false },
  ],
} as unknown as CustodyView;

beforeAll(() => speak('fr', 'app/ui', 'canteen/custody'));

it('shows what holds when and who set it, and takes back only what hasn’t begun', async () => {
  const sent = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TownCustody view={view} />
    </QueryClientProvider>,
  );
  const [past, current, ahead] = within(screen.getByRole('list', { name: 'Périodes de garde' })).getAllByRole(
    'listitem',
  );

  expect(past).toHaveTextContent('Passée');
  expect(current).toHaveTextContent('En cours');
  expect(current).toHaveTextContent('Foyer de Sofia');
  expect(current).toHaveTextContent('Réglé par Nadia Ferrand');
  expect(within(current as HTMLElement).queryByRole('button')).toBeNull();
  await userEvent.click(within(ahead as HTMLElement).getByRole('button', { name: /Retirer/ }));
  expect(sent.at(-1)?.path).toBe('/api/canteen/children/lea/custody/versions/AHEAD');
});

it('offers a reader nothing to take back', () => {
  render(<Periods periods={view.versions} households={view.households} />);

  expect(screen.queryByRole('button')).toBeNull();
});
