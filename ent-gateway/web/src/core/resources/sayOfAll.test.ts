import { expect, it } from 'vitest';
import { json, serve } from '../../app/testing';
import { sayOfAll } from './sayOfAll';

it('says of more pictures than the server takes at once, by 200', async () => {
  const calls = serve(({ body }) => {
    const [id = ''] = (body as { itemIds: string[] }).itemIds;
    return json({ heldBack: [{ id, name: id, children: [] }] });
  });
  const pictures = Array.from({ length: 401 }, (_, n) => `p${n}`);

  const held = await sayOfAll(pictures, ['lea']);

  expect(calls.map(({ body }) => (body as { itemIds: string[] }).itemIds.length)).toEqual([200, 200, 1]);
  expect(held.map(({ id }) => id)).toEqual(['p0', 'p200', 'p400']);
});
