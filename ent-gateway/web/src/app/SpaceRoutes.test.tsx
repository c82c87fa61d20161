import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Child, type Me, SessionContext, type Space } from './session';
import { SpaceRoutes } from './SpaceRoutes';
import { json, serve, speak } from './testing';

const zoe: Child = {
  id: 'zoe',
  givenName: 'Zoé',
  familyName: 'Dupré',
  classId: 'ce1',
  className: 'CE1',
  schoolId: 'ferry',
  schoolName: 'Jules-Ferry',
};
const title = () => screen.queryByRole('heading', { level: 1 });
/** Whether the screen was there when the home was asked for. */
const asked: boolean[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal(
    'WebSocket',
    class {
      close = () => undefined;
    },
  );
});

function openHome(children: Child[], at = '/', modulesOff: string[] = []): void {
  serve(({ path }) => {
    if (path === '/api/public/config') return json({ territory: { id: 'valmont', logo: null } });
    if (path !== '/api/home') return json({ items: [], unread: 0 });
    asked.push(title() !== null);
    return new Promise<never>(() => undefined);
  });
  const me = {
    person: { givenName: 'Anne', familyName: 'Dupré' },
    territory: { name: 'Valmont', modulesOff },
    roles: [],
    children,
  } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: vi.fn() }}>
          <SpaceRoutes />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('asks once for what the home shows, before its screen is there', async () => {
  openHome([zoe]);

  await waitFor(() => expect(title()).not.toBeNull());
  expect(asked).toEqual([false]);
});

it('asks nothing for a family without children', async () => {
  openHome([]);

  await waitFor(() => expect(title()).not.toBeNull());
  expect(asked).toEqual([]);
});

it('says that a part is switched off rather than that it is nowhere', async () => {
  await speak('fr', 'app/errors');
  openHome([zoe], '/messages', ['MESSAGING']);

  await waitFor(() => expect(title()).toHaveTextContent('Cette partie est arrêtée'));
});

function openNone(at: string, stoodInUntil?: string) {
  serve(({ path }) =>
    path === '/api/public/config'
      ? json({ territory: { id: 'valmont', logo: null } })
      : json({ items: [], unread: 0 }),
  );
  const me = {
    person: { givenName: 'Lou', familyName: 'Garnier' },
    territory: { name: 'Valmont', modulesOff: [] },
    roles: [],
    children: [],
    stoodInUntil,
  } as unknown as Me;
  const space: Space = 'none';
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: [space], space, enter: vi.fn() }}>
          <SpaceRoutes />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it.each(['/', '/appel', '/nulle-part'])('tells at %s whoever stood in until when', async (at) => {
  await speak('fr', 'app/nospace', 'app/shell');
  openNone(at, '2026-11-27');

  expect(await screen.findByText('Votre remplacement a pris fin le 27 novembre 2026.')).toBeVisible();
  expect(title()).toHaveTextContent('Votre remplacement est terminé');
  expect(screen.getByRole('link', { name: 'Mon compte' })).toHaveAttribute('href', '/compte');
  expect(screen.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
});

it('opens the own account without any role', async () => {
  await speak('fr', 'app/account', 'app/nospace');
  openNone('/');
  expect(await screen.findByText(/doit vous donner un rôle/)).toBeVisible();

  screen.getByRole('link', { name: 'Mon compte' }).click();

  await waitFor(() => expect(title()).toHaveTextContent('Mon compte'));
});
