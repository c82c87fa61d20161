import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { navigation } from '../shell';
import { speak } from '../testing';
import { Account } from './Account';

const session = vi.hoisted((): { space: 'town' | 'family' } => ({ space: 'town' }));
vi.mock('../session', () => ({
  useSession: () => ({
    me: { person: { givenName: 'Nadia', familyName: 'Ferrand' }, territory: { name: 'Ville' } },
    spaces: [session.space],
    space: session.space,
    enter: vi.fn(),
  }),
  useChildren: () => [],
  configQuery: { queryKey: ['config'], queryFn: () => null },
}));

beforeAll(() => speak('fr', 'app/account', 'app/shell', 'app/signin', 'app/ui'));

const tabs = 4;

it.each(['town', 'family'] as const)('leads a phone to every page of the %s beyond its tabs', (space) => {
  session.space = space;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Account />
      </MemoryRouter>
    </QueryClientProvider>,
  );

  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    navigation[space].slice(tabs).map(({ to }) => to),
  );
});
