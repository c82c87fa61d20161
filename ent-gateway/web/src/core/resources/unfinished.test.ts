import { expect, it } from 'vitest';
import { json, serve } from '../../app/testing';
import {
  findOwn,
  findUnfinished,
  fingerprintOf,
  listUnfinished,
  targetOf,
  type Unfinished,
} from './unfinished';

const film = new File(['un film'], 'film.mp4', { lastModified: 1 });

const begun = (change: Partial<Unfinished> = {}): Unfinished => ({
  id: 'upload',
  spaceId: 'space',
  folderId: 'folder',
  itemId: null,
  becomes: 'FILE',
  name: 'film.mp4',
  fingerprint: fingerprintOf(film),
  length: film.size,
  offset: 3,
  state: 'OPEN',
  madeItemId: null,
  madeFileId: null,
  endsAt: '2026-12-01T10:00:00Z',
  ...change,
});

const place = { spaceId: 'space', folderId: 'folder' };

it('finds what was begun of the same file for the same place alone', async () => {
  serve(() => json([begun()]));

  expect(await findUnfinished(film, place)).toMatchObject({ id: 'upload' });
  expect(await findUnfinished(film, { ...place, folderId: null })).toBeUndefined();
  expect(await findUnfinished(film, { ...place, spaceId: 'another' })).toBeUndefined();
  expect(await findUnfinished(film, { ...place, itemId: 'item' })).toBeUndefined();
  expect(await findUnfinished(film, { ...place, becomes: 'FOLDER' })).toBeUndefined();
  expect(await findUnfinished(new File(['un film'], 'film.mp4', { lastModified: 2 }), place)).toBeUndefined();
});

it('goes on with a version where one was begun', async () => {
  const version = begun({ folderId: null, itemId: 'item' });
  serve(() => json([version]));

  expect(targetOf(version)).toEqual({ spaceId: 'space', folderId: null, itemId: 'item' });
  expect(await findUnfinished(film, { ...place, itemId: 'item' })).toMatchObject({ id: 'upload' });
});

it('keeps files of one’s own apart from those on their way into a space', async () => {
  const own = { ...begun(), id: 'own', spaceId: null, folderId: null };
  serve(() => json([own, begun()]));

  expect((await listUnfinished()).map(({ id }) => id)).toEqual(['upload']);
  expect(await findOwn(film)).toMatchObject({ id: 'own' });
  expect(await findUnfinished(film, { spaceId: 'space', folderId: 'folder' })).toMatchObject({
    id: 'upload',
  });
});
