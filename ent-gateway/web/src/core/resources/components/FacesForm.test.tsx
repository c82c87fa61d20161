import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { type HeldBack, type Item } from '../api';
import { testFolder, testItem, testSpace } from '../testItem';
import { testWindow } from '../testWindow';
import { useUploads } from '../useUploads';
import { FacesForm } from './FacesForm';
import { FolderPane } from './FolderPane';

beforeAll(() => speak('fr', 'app/ui', 'core/resources', 'core/faces'));
beforeEach(() => testWindow(false));

const me = { person: { id: 'me' }, classes: [] };
const teacher = { space: 'teacher', me } as unknown as Session;
const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };

const picture = (name: string, heldBack: HeldBack | null = 'UNSAID'): Item =>
  testItem(name, {
    kind: 'FILE',
    file: { mediaType: 'image/png', size: 10, version: 1, withheld: null },
    heldBack,
  });

function Pane() {
  return (
    <FolderPane
      place={{ spaceId: 'space', folderId: null }}
      uploads={useUploads()}
      onOpen={() => undefined}
    />
  );
}

type Answer = Record<string, unknown> & { status?: number };

function answering(items: Item[], said: (pictures: { id: string }[]) => Answer) {
  return serve(({ method, path, body }: Call) => {
    if (method === 'PUT') {
      const answer = said((body as { pictures: { id: string }[] }).pictures);
      return json(answer, answer.status);
    }
    if (path.endsWith('/pupils')) return json([lea]);
    if (path.endsWith('/faces')) return json({ said: true, onPictures: [lea], forbidden: [lea] });
    if (path.endsWith('/hidden-pictures')) return json({ unsaid: 2, forbidden: 1, notPublic: 3 });
    return json(/\/(links|uploads)$/.test(path) ? [] : testFolder(items));
  });
}

function show(what: ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionContext value={teacher}>
        <MemoryRouter>
          {what}
          <Toasts />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );
}

function pane(items: Item[], said: Answer = { heldBack: [] }) {
  const calls = answering(items, () => said);
  show(<Pane />);
  return calls;
}

const put = (calls: Call[]) => calls.filter(({ method }) => method === 'PUT');

it('says of several pictures at once that nobody is on them', async () => {
  const calls = pane([picture('un.png'), picture('deux.png'), picture('fête.png', 'FORBIDDEN')]);
  expect(await screen.findByText(/2 images attendent/)).toBeVisible();
  expect(screen.getByText(/1 image reste cachée/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Dire qui est dessus' }));
  const sheet = await screen.findByRole('dialog', { name: /Qui est dessus/ });
  expect(within(sheet).getByRole('button', { name: /^Enregistrer/ })).toBeDisabled();
  await userEvent.click(within(sheet).getByRole('button', { name: 'Tout cocher' }));
  await userEvent.click(within(sheet).getByRole('button', { name: 'Aucun élève n’y figure' }));
  await userEvent.click(within(sheet).getByRole('button', { name: 'Enregistrer pour 2 images' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(put(calls)).toMatchObject([
    {
      path: '/api/core/items/faces',
      body: {
        pictures: [
          { id: 'un.png', version: 1 },
          { id: 'deux.png', version: 1 },
        ],
        onPictures: [],
      },
    },
  ]);
});

it('has a picture looked at again that has another content by now', async () => {
  const calls = pane([picture('un.png')], {
    status: 409,
    type: 'urn:ent:problem:core:changed-meanwhile',
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Qui est dessus/ }));
  const sheet = await screen.findByRole('dialog', { name: /Qui est dessus/ });
  const read = () => calls.filter(({ path }) => path.endsWith('/spaces/space/items')).length;
  const before = read();
  await userEvent.click(await within(sheet).findByRole('button', { name: 'Enregistrer' }));

  expect(await screen.findByText(/Une image a changé entre-temps/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(read()).toBeGreaterThan(before));
});

it('shows which stay hidden of those that were said before a later one was refused, and leaves that one', async () => {
  const many = Array.from({ length: 201 }, (_, n) => picture(`p${n}.png`));
  const calls = answering(many, ({ length }) =>
    length === 200
      ? { heldBack: [{ id: 'p7.png', name: 'p7.png', children: [lea] }] }
      : { status: 409, type: 'urn:ent:problem:core:changed-meanwhile' },
  );
  const done = vi.fn();
  show(<FacesForm items={many} space={testSpace} before={[]} onDone={done} />);

  fireEvent.click(screen.getByRole('button', { name: 'Tout cocher' }));
  fireEvent.click(await screen.findByText('Léa B.'));
  fireEvent.click(screen.getByText('Enregistrer pour 201 images'));

  expect(await screen.findByText(/Une image a changé entre-temps/)).toBeVisible();
  expect(screen.getByText(/p7\.png.* reste cachée.*Léa Benali/)).toBeVisible();
  expect(screen.getByText(/^Qui est sur cette image/)).toBeVisible();
  expect(done).not.toHaveBeenCalled();

  const save = await screen.findByRole('button', { name: 'Enregistrer' });
  await waitFor(() => expect(save).not.toHaveAttribute('data-pending'));
  await userEvent.click(save);
  await waitFor(() => expect(put(calls)).toHaveLength(3));
  expect(put(calls).at(-1)).toMatchObject({ body: { pictures: [{ id: 'p200.png' }], onPictures: ['lea'] } });
});

it('says that a colleague has to say it first', async () => {
  pane([picture('un.png')], { status: 409, type: 'urn:ent:problem:core:faces-colleague-first' });
  await userEvent.click(await screen.findByRole('button', { name: /^Qui est dessus/ }));
  const sheet = await screen.findByRole('dialog', { name: /Qui est dessus/ });
  await userEvent.click(await within(sheet).findByRole('button', { name: 'Enregistrer' }));

  expect(await screen.findByText(/C’est à un collègue de dire en premier/)).toBeVisible();
});

it('names those because of whom a picture stays hidden', async () => {
  const calls = pane([picture('un.png')], { heldBack: [{ id: 'un.png', name: 'un.png', children: [lea] }] });
  await userEvent.click(await screen.findByRole('button', { name: /^Qui est dessus/ }));
  const sheet = await screen.findByRole('dialog', { name: /Qui est dessus/ });
  await userEvent.click(await within(sheet).findByRole('button', { name: 'Enregistrer' }));

  expect(await within(sheet).findByText(/un\.png.* reste cachée.*Léa Benali/)).toBeVisible();
  expect(put(calls)).toMatchObject([
    { body: { pictures: [{ id: 'un.png', version: 1 }], onPictures: ['lea'] } },
  ]);
});

it('says without names that one stays hidden because of a pupil from whom a court bars the teacher', async () => {
  pane([picture('un.png')], { heldBack: [{ id: 'un.png', name: 'un.png', children: [] }] });
  await userEvent.click(await screen.findByRole('button', { name: /^Qui est dessus/ }));
  const sheet = await screen.findByRole('dialog', { name: /Qui est dessus/ });
  await userEvent.click(await within(sheet).findByRole('button', { name: 'Enregistrer' }));

  expect(
    await within(sheet).findByText(/un\.png.* reste cachée, parce qu’un élève n’a pas l’accord.*\.$/),
  ).toBeVisible();
});

it('tells before a link is opened how many pictures it won’t show', async () => {
  pane([testItem('Photos')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Actions pour Photos' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Partager par un lien' }));

  expect(await screen.findByText(/5 images ou sons n’y seront pas montrés/)).toBeVisible();
  expect(screen.getByText(/3 où figure un élève sans accord pour le public/)).toBeVisible();
});

const song: Item = testItem('chanson.mp3', {
  kind: 'FILE',
  file: { mediaType: 'audio/mpeg', size: 10, version: 2, withheld: null },
  heldBack: 'UNSAID',
});

it('asks of a sound who is heard in it, and lets it be listened to', async () => {
  const calls = pane([song]);
  expect(await screen.findByText(/1 son attend qu’on dise qui l’on y entend/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Qui entend-on/ })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Dire qui l’on entend' }));
  const sheet = await screen.findByRole('dialog', { name: /Qui entend-on/ });
  expect(await within(sheet).findByText(/^Qui entend-on dans ce son/)).toBeVisible();
  expect(within(sheet).getByLabelText('chanson.mp3')).toHaveAttribute(
    'src',
    '/api/core/items/chanson.mp3/content?version=2',
  );
  await userEvent.click(within(sheet).getByRole('button', { name: 'Enregistrer' }));

  expect(put(calls)).toMatchObject([
    { body: { pictures: [{ id: 'chanson.mp3', version: 2 }], onPictures: ['lea'] } },
  ]);
});
