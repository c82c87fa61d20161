import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../session';
import { json, serve, speak } from '../testing';
import { Shell } from './Shell';

beforeAll(() => speak('fr', 'app/shell', 'app/ui', 'core/notices'));

beforeEach(() => {
  vi.stubGlobal(
    'WebSocket',
    class {
      close = () => undefined;
    },
  );
});

it.each([
  ['/cantine', 'Cantine'],
  ['/blog', 'Plus'],
  ['/compte', 'Plus'],
])('lights one place of a phone’s bar at %s', async (at, place) => {
  serve(({ path }) =>
    path === '/api/public/config'
      ? json({ territory: { id: 'valmont', logo: null } })
      : json({ items: [], unread: 0 }),
  );
  const me = {
    person: { givenName: 'Anne', familyName: 'Dupré' },
    territory: { name: 'Valmont', modulesOff: [] },
    roles: [],
    children: [],
  } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: vi.fn() }}>
          <Shell />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );

  const bar = (await screen.findAllByRole('navigation')).at(-1) as HTMLElement;
  const lit = within(bar)
    .getAllByRole('link')
    .filter(({ className }) => className.includes('active'));
  expect(lit.map(({ textContent }) => textContent)).toEqual([place]);
});
