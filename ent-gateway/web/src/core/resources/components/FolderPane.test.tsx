import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Folder } from '../api';
import { testFolder, testItem, testSpace } from '../testItem';
import { testWindow } from '../testWindow';
import { useUploads } from '../useUploads';
import { FolderPane } from './FolderPane';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));
beforeEach(() => testWindow(false));

const session = (space: Session['space']) => ({ space, me: { person: { id: 'me' } } }) as unknown as Session;

function Pane({ onOpen }: { onOpen: () => void }) {
  const uploads = useUploads();
  return <FolderPane place={{ spaceId: 'space', folderId: null }} uploads={uploads} onOpen={onOpen} />;
}

function pane(
  folder: Folder,
  answer: (call: Call) => Response = () => json([]),
  space: Session['space'] = 'teacher',
) {
  const onOpen = vi.fn();
  const calls = serve((call) =>
    call.method !== 'GET' ? answer(call) : json(call.path.endsWith('/uploads') ? [] : folder),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={session(space)}>
        <MemoryRouter>
          <Pane onOpen={onOpen} />
          <Toasts />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );
  return { calls, onOpen };
}

const sent = (calls: Call[]) => calls.filter(({ method }) => method !== 'GET');

it('throws away what is chosen by Delete, and brings it back', async () => {
  const { calls } = pane(testFolder([testItem('Leçons'), testItem('Sortie')]));

  await userEvent.click(await screen.findByRole('row', { name: 'Leçons' }));
  await userEvent.keyboard('{Delete}');

  expect(await screen.findByText(/Leçons.* est à la corbeille/)).toBeVisible();
  expect(sent(calls).at(-1)).toMatchObject({ path: '/api/core/items/trash', body: { itemIds: ['Leçons'] } });
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(() =>
    expect(sent(calls).at(-1)).toMatchObject({
      path: '/api/core/items/restore',
      body: { itemIds: ['Leçons'] },
    }),
  );
});

it('chooses all by the keyboard and offers what can be done with them', async () => {
  pane(testFolder([testItem('Leçons'), testItem('Sortie')]));

  await userEvent.click(await screen.findByRole('row', { name: 'Leçons' }));
  await userEvent.keyboard('{Control>}a{/Control}');

  expect(await screen.findByRole('button', { name: 'Déplacer les 2' })).toBeVisible();
});

it('changes nothing for whoever only reads', async () => {
  const space = { ...testSpace, standing: 'FAMILY' as const, used: null, quota: null };
  const item = testItem('Leçons', { mayChange: false, rule: null });
  const { calls } = pane(testFolder([item], { space, mayAddFolders: false, mayAddFiles: false }));

  const row = await screen.findByRole('row', { name: 'Leçons' });
  await userEvent.click(within(row).getByRole('button', { name: 'Actions pour Leçons' }));

  const menu = await screen.findByRole('menu');
  expect(
    within(menu)
      .getAllByRole('menuitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ouvrir', 'Ajouter aux favoris', 'Copier']);
  expect(screen.queryByRole('button', { name: 'Nouveau dossier' })).toBeNull();
  expect(sent(calls)).toEqual([]);
});

it.each([
  ['teacher', true],
  ['town', true],
  ['pupil', false],
  ['family', false],
  ['service', false],
  ['librarian', false],
] as const)('offers links from an own folder to those alone who may open them: %s', async (space, offers) => {
  pane(testFolder([testItem('Leçons')], { space: { ...testSpace, kind: 'PERSON' } }), undefined, space);

  await userEvent.click(await screen.findByRole('button', { name: 'Actions pour Leçons' }));
  await screen.findByRole('menu');

  expect(screen.queryAllByRole('menuitem', { name: 'Partager par un lien' })).toHaveLength(offers ? 1 : 0);
});

it('offers a pupil two things to do, and the rest behind one word', async () => {
  pane(
    testFolder([testItem('Mes poésies')], { space: { ...testSpace, standing: 'PUPIL' } }),
    undefined,
    'pupil',
  );

  expect(await screen.findByRole('button', { name: 'Envoyer des fichiers' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nouveau dossier' })).toBeVisible();
  expect(screen.getByText('Corbeille')).not.toBeVisible();
  for (const name of ['Envoyer un dossier', 'Importer un ZIP', 'Télécharger en ZIP'])
    expect(screen.queryByText(name)).toBeNull();
  expect(screen.getByText(/^Place prise/)).not.toBeVisible();

  await userEvent.click(screen.getByText('Plus'));

  expect(screen.getByText('Corbeille')).toBeVisible();
});

it('offers everybody on a phone the rest behind one word, so that the files are in sight', async () => {
  testWindow(true);
  pane(testFolder([testItem('Leçons')]));

  expect(await screen.findByRole('button', { name: 'Envoyer des fichiers' })).toBeVisible();
  const rest = [
    'Nouveau groupe',
    'Envoyer un dossier',
    'Importer un ZIP',
    'Télécharger en ZIP',
    'Corbeille',
    /^Place prise/,
  ];
  for (const name of rest) expect(screen.getByText(name)).not.toBeVisible();

  await userEvent.click(screen.getByText('Plus'));

  for (const name of rest) expect(screen.getByText(name)).toBeVisible();
});

it('shows a teacher at a desk all of it at once', async () => {
  pane(testFolder([testItem('Leçons')]));

  expect(await screen.findByText('Corbeille')).toBeVisible();
  expect(screen.queryByText('Plus')).toBeNull();
});

it('speaks to a pupil as to a child', async () => {
  pane(testFolder([]), undefined, 'pupil');

  expect(await screen.findByText(/^Touche .*Envoyer des fichiers/)).toBeVisible();
});

it('tells on the folder above how many pictures and sounds wait in folders, to those who may say who is on them', async () => {
  const waiting = testFolder([testItem('Sortie', { unsaid: 3 }), testItem('Leçons')]);
  pane(waiting);

  const row = await screen.findByRole('row', { name: 'Sortie' });
  expect(within(row).getByText('3 images ou sons en attente')).toBeVisible();
  expect(screen.getByText(/Dans les dossiers marqués, 3 images ou sons attendent/)).toBeVisible();
});

it('tells a family nothing of them', async () => {
  pane(testFolder([testItem('Sortie', { unsaid: 3 })]), undefined, 'family');

  await screen.findByRole('row', { name: 'Sortie' });
  expect(screen.queryByText(/en attente|attendent/)).toBeNull();
});

it('teaches what an empty folder is for', async () => {
  pane(testFolder([]));

  expect(await screen.findByText('Rien ici pour le moment')).toBeVisible();
  expect(screen.getByText(/Faites glisser des fichiers ou des dossiers ici/)).toBeVisible();
});

it('shows a pupil large tiles, and lets the pupil throw away what is the pupil’s', async () => {
  const { calls, onOpen } = pane(testFolder([testItem('Mes poésies')]), undefined, 'pupil');

  await userEvent.click(await screen.findByRole('button', { name: /^Mes poésies/ }));
  expect(onOpen).toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Actions pour Mes poésies' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Mettre à la corbeille' }));

  expect(sent(calls).at(-1)).toMatchObject({
    path: '/api/core/items/trash',
    body: { itemIds: ['Mes poésies'] },
  });
});
