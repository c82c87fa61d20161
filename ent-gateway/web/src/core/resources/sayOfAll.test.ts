import { expect, it } from 'vitest';
import { json, serve } from '../../app/testing';
import { sayOfAll } from './sayOfAll';
import { testItem } from './testItem';

interface Said {
  pictures: { id: string; version: number }[];
}

it('says of more pictures than the server takes at once, by 200', async () => {
  const calls = serve(({ body }) => {
    const [first] = (body as Said).pictures;
    return json({ heldBack: [{ id: first?.id, name: first?.id, children: [] }] });
  });
  const pictures = Array.from({ length: 401 }, (_, n) => testItem(`p${n}`));

  const { said, held } = await sayOfAll(pictures, ['lea']);

  expect(calls.map(({ body }) => (body as Said).pictures.length)).toEqual([200, 200, 1]);
  expect(said).toEqual(pictures);
  expect(held.map(({ id }) => id)).toEqual(['p0', 'p200', 'p400']);
});

it('keeps what was said before a refusal', async () => {
  serve(({ body }) => {
    const { pictures } = body as Said;
    return pictures.length < 200
      ? json({ type: 'urn:ent:problem:core:changed-meanwhile', status: 409 }, 409)
      : json({ heldBack: [{ id: 'p7', name: 'p7', children: [] }] });
  });
  const pictures = Array.from({ length: 201 }, (_, n) => testItem(`p${n}`));

  const { said, held, refusal } = await sayOfAll(pictures, []);

  expect(said).toEqual(pictures.slice(0, 200));
  expect(held.map(({ id }) => id)).toEqual(['p7']);
  expect(refusal).toMatchObject({ problem: { status: 409 } });
});
