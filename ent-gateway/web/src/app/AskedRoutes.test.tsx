import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext, type Space } from './session';
import { SpaceRoutes } from './SpaceRoutes';
import { json, serve, speak } from './testing';

const charter = {
  id: 'one',
  schoolId: null,
  schoolName: null,
  version: 1,
  startsOn: '2026-11-24',
  sentences: [{ icon: 'SMILE', text: 'Je suis gentil.' }],
  adultText: 'Chacun est poli.',
  writtenAt: '2026-11-23T08:00:00Z',
  acceptedAt: null,
};

beforeAll(() => speak('fr', 'app/ui', 'app/home', 'app/account', 'core/charter'));
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal(
    'WebSocket',
    class {
      close = () => undefined;
    },
  );
});

function open(space: Space, at: string) {
  serve(({ path }) => {
    if (path === '/api/public/config') return json({ territory: { id: 'valmont', logo: null } });
    if (path === '/api/class-home') return json({ type: 'about:blank', status: 404 }, 404);
    if (path !== '/api/core/charters/in-force') return json({ items: [], unread: 0 });
    return json([{ ...charter, reader: space === 'pupil' ? 'CHILD' : 'ADULT' }]);
  });
  const me = {
    person: { id: 'anne', givenName: 'Anne', familyName: 'Dupré' },
    territory: { name: 'Valmont', modulesOff: [] },
    roles: [],
    children: [],
    classes: [],
    askedCharters: ['one'],
  } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: [space], space, enter: vi.fn() }}>
          <SpaceRoutes />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const titled = (name: string) => screen.findByRole('heading', { level: 1, name });

it.each(['/', '/devoirs', '/charte', '/comptes'])('leads a pupil at %s to the promise', async (at) => {
  open('pupil', at);

  expect(await titled('Ce que je promets')).toBeVisible();
  expect(screen.queryByRole('navigation')).toBeNull();
});

it('lets a pupil read the own account, and sign out', async () => {
  open('pupil', '/compte');

  expect(await titled('Mon compte')).toBeVisible();
});

it('asks an adult at home, who may put it off', async () => {
  open('family', '/');
  expect(await titled('Charte de bon usage')).toBeVisible();

  await userEvent.click(await screen.findByRole('button', { name: 'Plus tard' }));

  expect(await screen.findByRole('heading', { level: 1, name: /^Bon(jour|soir) Anne/ })).toBeVisible();
});

it('asks an adult nowhere else', async () => {
  open('family', '/compte');

  expect(await titled('Mon compte')).toBeVisible();
});
