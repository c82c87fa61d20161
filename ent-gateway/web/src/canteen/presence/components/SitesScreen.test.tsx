import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { SitesScreen } from './SitesScreen';

// this environment has no store of a browser's
vi.mock('../store', () => ({
  keepSites: () => Promise.resolve(),
  keptSites: () => Promise.resolve(undefined),
}));

const me = { person: { id: 'nadia', givenName: 'Nadia', familyName: 'Morel' } } as Me;

function show(...open: boolean[]) {
  serve(({ path }) =>
    path === '/api/canteen/presence/sites'
      ? json({
          sites: open.map((site, at) => ({
            activityId: `activity-${at}`,
            name: `Restaurant ${at + 1}`,
            schoolName: 'École des Tilleuls',
            open: site,
          })),
        })
      : json({}),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <SitesScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeAll(() => speak('fr', 'app/ui', 'canteen/presence'));

it('shows the sites that are closed today beside those that are open', async () => {
  show(false, true);

  expect(await screen.findByRole('link', { name: /Restaurant 2/ })).toBeVisible();
  expect(screen.getByText('Pas aujourd’hui')).toBeVisible();
});

it('says on a day without activities where the days gone by are', async () => {
  show(false, false);

  expect(await screen.findByText('Aucune activité aujourd’hui')).toBeVisible();
  expect(screen.getByText(/Les jours passés se retrouvent/)).toBeVisible();
  expect(screen.queryByText('Pas aujourd’hui')).not.toBeInTheDocument();
});
