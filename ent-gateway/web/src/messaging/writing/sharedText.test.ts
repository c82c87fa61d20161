import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { decoded } from './bytes';
import { blocksIn, docOf, pensIn, plainText } from './written';

interface Story {
  updates: string[];
  text: string;
  joined: string;
}

/** Two people's text, joined by the server (`TextUpdateTests`). */
const stories = JSON.parse(
  readFileSync('../../ent-messaging/src/test/resources/writing/stories.json', 'utf8'),
) as Story[];

it('reads what the server has joined as the text that its writers had', () => {
  for (const { joined, text, updates } of stories) {
    const doc = docOf(decoded(joined));
    expect(doc.getXmlFragment('text').toJSON()).toBe(text);
    // and goes on from there: whatever comes again changes nothing
    for (const update of updates) Y.applyUpdate(doc, decoded(update));
    expect(doc.getXmlFragment('text').toJSON()).toBe(text);
  }
});

it('says whose each letter is, and what an article says', () => {
  const rose = new Y.Doc();
  rose.clientID = 1;
  const line = (name: string, words: string) => {
    const element = new Y.XmlElement(name);
    element.insert(0, [new Y.XmlText(words)]);
    return element;
  };
  const item = (words: string) => {
    const element = new Y.XmlElement('listItem');
    element.insert(0, [line('paragraph', words)]);
    return element;
  };
  const list = new Y.XmlElement('bulletList');
  list.insert(0, [item('un loup'), item('un renard')]);
  rose
    .getXmlFragment('text')
    .insert(0, [line('heading', 'Le bois'), line('paragraph', 'Il était là.'), list]);
  const malo = new Y.Doc();
  malo.clientID = 2;
  Y.applyUpdate(malo, Y.encodeStateAsUpdate(rose));
  const words = (malo.getXmlFragment('text').get(1) as Y.XmlElement).get(0) as Y.XmlText;
  words.insert(3, 'n’');
  words.format(0, 2, { bold: {} });

  const blocks = blocksIn(malo);

  expect(blocks[1]?.runs).toEqual([
    { words: 'Il', pen: 1, bold: true },
    { words: ' ', pen: 1, bold: false },
    { words: 'n’', pen: 2, bold: false },
    { words: 'était là.', pen: 1, bold: false },
  ]);
  expect(pensIn(blocks)).toEqual(new Set([1, 2]));
  expect(plainText(blocks)).toBe('Le bois\n\nIl n’était là.\n\n- un loup\n- un renard');
});
