import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { AccountSums } from './AccountSums';
import { FamilyAccountScreen } from './FamilyAccountScreen';

const totals = { certainCents: 123_450, openCents: 50, certainLines: 300, openLines: 1 };
const me = {
  person: { givenName: 'Nadia', familyName: 'Ferrand' },
  territory: { name: 'Valmarin' },
  children: [],
};

beforeAll(() => speak('fr', 'app/ui', 'canteen/account'));

const text = (element: HTMLElement) => element.textContent.replace(/[\u00a0\u202f]/g, ' ');

it('sums up all households that are looked for, not those of the page alone', async () => {
  const sent = serve(() => json({ month: '2026-11', households: 87, totals }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AccountSums month="2026-11" name="benali" apart />
    </QueryClientProvider>,
  );

  const sums = await screen.findByRole('region', { name: /^Tous les foyers où figure/ });
  expect(text(sums)).toContain('Foyers87');
  expect(text(sums)).toContain('Certain1 234,50 €');
  expect(text(sums)).toContain('Pas encore certain0,50 €');
  expect(text(sums)).toContain('Total1 235,00 €');
  expect(text(sums)).toContain('sans payeur');
  expect(sent[0]?.path).toContain('/api/canteen/accounts/sum');
});

it('sums up anew for another name, and says on paper that a sum is awaited', async () => {
  const asked: ((answer: Response) => void)[] = [];
  const sent = serve(() => new Promise((answered) => asked.push(answered)));
  const client = new QueryClient();
  const sums = (name: string) => (
    <QueryClientProvider client={client}>
      <AccountSums month="2026-11" name={name} apart={false} />
    </QueryClientProvider>
  );
  const { rerender } = render(sums(''));
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.(json({ month: '2026-11', households: 300, totals }));
  expect(text(await screen.findByRole('region', { name: 'Tous les foyers du mois' }))).toContain('Foyers300');

  rerender(sums('roy'));

  expect(screen.getByText('Totaux en cours de calcul')).toHaveClass('print-only');
  expect(screen.queryByText('300')).toBeNull();
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(sent).toHaveLength(2);
  asked[1]?.(json({ month: '2026-11', households: 4, totals }));
  expect(text(await screen.findByRole('region', { name: /roy/ }))).toContain('Foyers4');
});

it('names on paper who pays, also when the account is opened by its address', async () => {
  serve(() =>
    json({
      month: '2026-11',
      today: '2026-11-27',
      householdId: 'h1',
      householdName: 'Foyer Benali',
      adults: ['Sofia Benali', 'Karim Benali'],
      totals,
      children: [],
      activities: [],
      lines: [],
    }),
  );
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/familles/h1/compte?mois=2026-11']}>
        <SessionContext
          value={{ me: me as unknown as Me, spaces: ['town'], space: 'town', enter: () => undefined }}
        >
          <Routes>
            <Route path="/familles/:family/compte" element={<FamilyAccountScreen />} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );

  await screen.findByRole('heading', { name: /Foyer Benali/ });
  expect(text(container.querySelector('.print-only') as HTMLElement)).toContain(
    'Payeurs : Sofia Benali, Karim Benali',
  );
});
