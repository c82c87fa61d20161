import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { cursorOf } from './cursor';

const said = (anchor: unknown, head = anchor) => JSON.stringify({ anchor, head });

it('takes positions of Yjs', () => {
  const doc = new Y.Doc();
  const text = doc.getXmlFragment('text');
  const line = new Y.XmlText('un loup');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [line]);
  text.insert(0, [paragraph]);
  for (const [type, index] of [
    [line, 2],
    [line, 7],
    [paragraph, 1],
    [text, 1],
  ] as const) {
    const cursor = said(Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(type, index)));
    expect(cursorOf(cursor)).toEqual(JSON.parse(cursor));
  }
});

it.each([
  '',
  '{',
  'null',
  '7',
  '{}',
  '{"anchor":{}}',
  '{"anchor":{},"head":{}}',
  said({ item: 'x' }),
  said({ item: { client: 'a', clock: 0 } }),
  said({ item: { client: 1, clock: -1 } }),
  said({ item: { client: 1, clock: 0.5 } }),
  said({ item: { client: -1, clock: 0 } }),
  said({ item: { client: 1, clock: 2 ** 60 } }),
  said({ type: { client: 1, clock: 0.5 } }),
  said({ type: 7 }),
  said({ tname: 'title' }),
  said({ tname: '' }),
  said({ tname: 'title', item: { client: 1, clock: 0 } }),
  said({ tname: 'text', item: { client: 1, clock: -1 } }),
  said({ item: { client: 1, clock: 0 } }, {}),
])('takes nothing that would break a page: %s', (bad) => {
  expect(cursorOf(bad)).toBeNull();
});
