import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
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
