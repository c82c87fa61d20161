import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { CompareScreen } from './CompareScreen';
import { DoublesScreen } from './DoublesScreen';

const marie = {
  id: 'one',
  version: 2,
  givenName: 'Marie',
  familyName: 'Laurent',
  birthDate: null,
  pupil: false,
  schoolClass: '',
  address: '5 place du Marché',
  email: '',
  phones: [],
  children: ['Élina Laurent'],
  guardians: [],
  homes: ['Foyer Laurent'],
  roles: [],
  account: { username: 'm.laurent', franceConnect: false, used: true, since: '2026-09-03T08:00:00Z' },
};
const other = {
  ...marie,
  id: 'two',
  version: 0,
  address: '19 rue de la Gare',
  email: 'marie@exemple.test',
  children: ['Rose Laurent'],
  account: { username: '', franceConnect: true, used: true, since: '2026-09-04T08:00:00Z' },
};
const counts = [
  { kind: 'CHILDREN', moved: 1, setAside: 0 },
  { kind: 'HOUSEHOLDS', moved: 1, setAside: 0 },
  { kind: 'CONVERSATIONS', moved: 2, setAside: 1 },
];
const preview = {
  kept: marie,
  gone: other,
  bothHaveAccounts: true,
  accountStays: null,
  counts,
  obstacles: [] as string[],
};

beforeAll(() => speak('fr', 'app/ui', 'core/merges'));

function show(answer: typeof preview, at = '/familles/doublons/one/two') {
  const sent = serve(({ method, path }) => {
    if (path.endsWith('/undo')) return json({ lost: [{ kind: 'HOUSEHOLDS', rows: 1 }] });
    if (method === 'POST') return json({ id: 'merge' }, 201);
    if (path.startsWith('/api/core/people/merges/preview')) return json(answer);
    if (path === '/api/core/people/merges')
      return json([
        {
          id: 'merge',
          keptId: 'one',
          keptName: 'Marie Laurent',
          goneName: 'Marie Laurant',
          by: 'Nadia Ferrand',
          mergedAt: '2026-11-20T08:00:00Z',
          until: '2026-12-20T08:00:00Z',
        },
      ]);
    return json([]);
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path="/familles/doublons" element={<DoublesScreen />} />
          <Route path="/familles/doublons/:kept/:gone" element={<CompareScreen />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return sent;
}

it('says what follows, keeps what is chosen and sends both versions', async () => {
  const sent = show(preview);

  expect(
    await screen.findByText('La fiche gardée reçoit : un enfant, un foyer et 2 conversations.'),
  ).toBeVisible();
  expect(screen.getByText(/mis de côté : une conversation\./)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: '19 rue de la Gare' }));
  await userEvent.click(screen.getByRole('radio', { name: /^FranceConnect/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Réunir en une seule fiche' }));

  expect(await screen.findByRole('heading', { name: 'Doublons' })).toBeVisible();
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
    keptId: 'one',
    keptVersion: 2,
    goneId: 'two',
    goneVersion: 0,
    taken: ['ADDRESS', 'EMAIL'],
    account: 'GONE',
  });
});

it('offers no merge that is forbidden, and says why', async () => {
  show({ ...preview, obstacles: ['BARRED'] });

  expect(await screen.findByText(/^Un responsable est écarté d’un enfant/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Réunir en une seule fiche' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Ce sont deux personnes' })).toBeVisible();
});

it('names what an undo could not give back', async () => {
  show(preview, '/familles/doublons');

  await userEvent.click(
    await screen.findByRole('button', { name: 'Séparer de nouveau Marie Laurant et Marie Laurent' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Séparer de nouveau' }));

  expect(await screen.findByText(/car cela a changé depuis : un foyer\./)).toBeVisible();
});
