import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { decoded } from './bytes';
import { keepReadable } from './readable';

/** Somebody's document with one paragraph, as the editor writes it. */
function page() {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Il était')]);
  doc.getXmlFragment('text').insert(0, [paragraph]);
  return doc;
}

const text = (doc: Y.Doc) => doc.getXmlFragment('text').toJSON();

/** What somebody else's browser makes of a page. */
function changed(doc: Y.Doc, change: (root: Y.XmlFragment) => void): Uint8Array {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const before = Y.encodeStateVector(other);
  change(other.getXmlFragment('text'));
  return Y.encodeStateAsUpdate(other, before);
}

const paragraphOf = (root: Y.XmlFragment) => root.get(0) as Y.XmlElement;
const lineOf = (root: Y.XmlFragment) => paragraphOf(root).get(0) as Y.XmlText;
const loose = (root: Y.XmlFragment | Y.XmlElement, place: number) => root.insert(place, ['x' as never]);

const attacks: Record<string, (root: Y.XmlFragment) => void> = {
  'letters beside a paragraph': (root) => loose(root, 1),
  'letters beside a line': (root) => loose(paragraphOf(root), 1),
  'a line in the text itself': (root) => root.insert(0, [new Y.XmlText('x')]),
  'an item in no list': (root) => root.insert(1, [new Y.XmlElement('listItem')]),
  'a paragraph in a paragraph': (root) => paragraphOf(root).insert(0, [new Y.XmlElement('paragraph')]),
  'an element among letters': (root) => lineOf(root).insertEmbed(2, new Y.XmlElement('paragraph')),
  'letters in a list of one’s own': (root) => {
    const list = new Y.XmlElement('bulletList');
    list.insert(0, [new Y.XmlText('x')]);
    root.insert(1, [list]);
  },
};

it.each(Object.keys(attacks))('drops %s before the editor sees it, and tells nobody', (name) => {
  const doc = page();
  keepReadable(doc, 'text');
  const told: unknown[] = [];
  const seen: string[] = [];
  doc.on('update', (_: Uint8Array, origin: unknown) => told.push(origin));
  doc.getXmlFragment('text').observeDeep(() => seen.push(text(doc)));
  Y.applyUpdate(doc, changed(doc, attacks[name] ?? (() => undefined)), 'others');

  expect(text(doc)).toMatch(/^<paragraph>Il était<\/paragraph>(<bulletlist><\/bulletlist>)?$/);
  expect(new Set(seen)).toEqual(new Set([text(doc)]));
  expect(new Set(told)).toEqual(new Set(['others']));
});

it('drops what was there before it looked', () => {
  const doc = page();
  Y.applyUpdate(doc, changed(doc, attacks['letters beside a paragraph'] ?? (() => undefined)));
  expect(doc.getXmlFragment('text').length).toBe(2);
  keepReadable(doc, 'text');
  expect(text(doc)).toBe('<paragraph>Il était</paragraph>');
});

it('leaves all that the editor writes', () => {
  const doc = page();
  keepReadable(doc, 'text');
  const written = changed(doc, (root) => {
    const line = (words: string) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      return paragraph;
    };
    const item = new Y.XmlElement('listItem');
    const list = new Y.XmlElement('orderedList');
    const heading = new Y.XmlElement('heading');
    heading.setAttribute('level', 2 as never);
    item.insert(0, [line('un loup')]);
    list.insert(0, [item]);
    root.insert(1, [heading, list, line('')]);
    lineOf(root).format(0, 2, { bold: {} });
  });
  const other = page();
  other.getXmlFragment('text').delete(0, 1);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(other, written);
  Y.applyUpdate(doc, written, 'others');

  expect(text(doc)).toBe(text(other));
  expect(text(doc)).toContain('un loup');
});

/** The same bytes are refused by the server (`TextUpdateTests`, `SpoiltWordsIT`), for this is what they do. */
it('couldn’t help against what builds on itself', () => {
  const afterItself = decoded('AQFNAIRNAAFhAA==');
  expect(() => Y.applyUpdate(page(), afterItself)).toThrow();

  const doc = page();
  Y.applyUpdate(doc, decoded('AgFOAIRNAAFiAU0AhE4AAWEA'));
  expect(doc.store.pendingStructs).not.toBeNull();

  const typeless = new Y.Doc();
  keepReadable(typeless, 'text');
  Y.applyUpdate(typeless, decoded('AQFNAAQBBHRleHQBYQA='), 'others');
  expect(text(typeless)).toBe('');
});
