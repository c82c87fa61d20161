import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { cursorOf } from './cursor';

it('takes positions of Yjs and nothing that would break a page', () => {
  const text = new Y.Doc().getText('text');
  text.insert(0, 'un loup');
  const anchor = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 2)) as unknown;
  const cursor = { anchor, head: anchor };

  expect(cursorOf(JSON.stringify(cursor))).toEqual(JSON.parse(JSON.stringify(cursor)));
  for (const bad of ['', '{', 'null', '7', '{}', '{"anchor":{}}', '{"anchor":{},"head":{"item":"x"}}'])
    expect(cursorOf(bad)).toBeNull();
  expect(cursorOf('{"anchor":{"item":{"client":"a","clock":0}},"head":{}}')).toBeNull();
});
