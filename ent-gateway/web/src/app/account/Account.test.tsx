import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../testing';
import { Account } from './Account';

const session = vi.hoisted((): { space: 'town' | 'family'; role: string; off: string[] } => ({
  space: 'town',
  role: '',
  off: [],
}));
vi.mock('../session', () => ({
  useSession: () => ({
    me: {
      person: { givenName: 'Nadia', familyName: 'Ferrand' },
      territory: { name: 'Ville' },
      roles: [{ role: session.role }],
    },
    spaces: [session.space],
    space: session.space,
    enter: vi.fn(),
  }),
  isOpen: () => true,
  isOff: (_: unknown, module: string) => session.off.includes(module),
  useChildren: () => [],
  configQuery: { queryKey: ['config'], queryFn: () => null },
}));

beforeAll(() => speak('fr', 'app/account', 'app/help', 'app/shell', 'app/signin', 'app/ui'));

const pages = (space: 'town' | 'family', role: string) => {
  Object.assign(session, { space, role });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Account />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  return links.map((link) => link.getAttribute('href'));
};

it('leads a phone to the pages of a family beyond its tabs', () => {
  expect(pages('family', 'GUARDIAN')).toEqual([
    '/blog',
    '/semaine',
    '/absences-ecole',
    '/emploi-du-temps',
    '/evenements',
    '/progres',
    '/quotient',
    '/dossier',
    '/bibliotheque',
    '/a-voir',
    '/ressources',
    '/images',
  ]);
});

it('leads an agent to no page of administrators', () => {
  const shown = pages('town', 'TOWN_AGENT');
  expect(shown).toContain('/equipe');
  expect(shown).not.toContain('/acces');
  expect(shown).not.toContain('/territoire');
});

it('leads an administrator to those, too', () => {
  expect(pages('town', 'TERRITORY_ADMINISTRATOR')).toEqual(expect.arrayContaining(['/acces', '/territoire']));
});

it('names for help those alone who are there', () => {
  pages('town', 'TOWN_AGENT');
  expect(screen.queryByText(/service scolaire|Messages/)).toBeNull();
  expect(screen.getByText(/La personne qui administre ce territoire vous répond/)).toBeVisible();
});

it('sends no family to messages that their town does without', () => {
  session.off = ['MESSAGING'];
  pages('family', 'GUARDIAN');
  session.off = [];

  expect(screen.getByText(/Demandez à l’enseignant\. Une question sur la cantine/)).toBeVisible();
});
