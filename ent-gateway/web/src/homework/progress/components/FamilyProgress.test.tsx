import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { FamilyProgress } from './FamilyProgress';

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms', 'homework/timetable'));

const me = {
  person: { id: 'sofia' },
  territory: { name: 'Valmarin' },
  roles: [],
  children: [{ id: 'agathe', givenName: 'Agathe' }],
} as unknown as Me;

function show(observations: unknown[], years = [2026]) {
  const calls = serve(({ path }) => {
    if (path === '/api/homework/booklets/agathe') return json({ observations, years });
    if (path.startsWith('/api/homework/reports')) return json([]);
    return json({ terms: [], skills: [] });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
          <FamilyProgress />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const link = () => screen.queryByRole('link', { name: /[Cc]arnet/ });

it('leads to a booklet that was kept this year or before', async () => {
  show([], [2025, 2026]);

  await waitFor(() => expect(link()).toHaveAttribute('href', '/carnet?enfant=agathe'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Les progrès d’Agathe');
});

it('leads to none where the class keeps none', async () => {
  const calls = show([]);
  await waitFor(() => expect(calls.map(({ path }) => path)).toContain('/api/homework/booklets/agathe'));
  await screen.findByText(/publie/);

  expect(link()).toBeNull();
});
