import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Unfolding } from '../api';
import { UnfoldingList } from './UnfoldingList';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const one = (name: string, change: Partial<Unfolding> = {}): Unfolding => ({
  id: name,
  spaceId: 'space',
  folderId: null,
  name,
  state: 'DONE',
  madeItemId: 'made',
  madeName: 'Sortie',
  entries: 3,
  passed: 3,
  added: 2,
  unsaid: 0,
  reason: null,
  refusedCount: 0,
  refused: [],
  endsAt: '2026-12-07T10:00:00Z',
  ...change,
});

function show(...list: Unfolding[]) {
  const asked = serve(() => json(list));
  const onOpen = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <UnfoldingList onOpen={onOpen} />
    </QueryClientProvider>,
  );
  return { asked, onOpen };
}

it('says how far an archive is, and that one may leave', async () => {
  show(
    one('Photos.zip', { state: 'UNFOLDING', passed: 1, added: 1 }),
    one('Autre.zip', { state: 'WAITING' }),
  );

  expect(await screen.findByText('1 sur 3')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Photos.zip' })).toHaveValue(1);
  expect(screen.getByText('attend son tour')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('2 archives en cours');
  expect(screen.getByRole('button', { name: 'Arrêter le déballage de Photos.zip' })).toBeVisible();
});

it('tells what came of one, names what was refused and leads there', async () => {
  const { onOpen } = show(
    one('Sortie.zip', { refusedCount: 1, refused: [{ name: '../x.txt', reason: 'UNSAFE_NAME' }] }),
  );

  expect(await screen.findByText(/2 fichiers sont dans le dossier/)).toBeVisible();
  const group = screen.getByText(/1 élément n’a pas été pris/).closest('details') as HTMLElement;
  expect(within(group).getByText('../x.txt').closest('li')).toHaveTextContent('son nom sort de l’archive');
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir Sortie' }));

  expect(onOpen).toHaveBeenCalledWith({ spaceId: 'space', folderId: 'made' });
  expect(
    screen.getByRole('button', { name: /^Mettre le dossier à la corbeille.*Sortie\.zip$/ }),
  ).toBeVisible();
});

it('says how many pictures and sounds of it nobody has before their people are said', async () => {
  show(one('Sortie.zip', { unsaid: 40 }));

  expect(await screen.findByText(/40 images ou sons attendent qu’on dise qui y figure/)).toBeVisible();
});

it('says why nothing was taken of another', async () => {
  show(one('a.zip', { state: 'REFUSED', reason: 'NOTHING_IN_IT', madeItemId: null, madeName: null }));

  expect(await screen.findByText(/elle est vide/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /à la corbeille/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Fermer.*a\.zip$/ })).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
