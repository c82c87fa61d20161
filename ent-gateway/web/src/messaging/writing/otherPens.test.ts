import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { otherPens, withPens } from './otherPens';

it('leaves the words as they are, under numbers that nobody knows', () => {
  const malo = new Y.Doc();
  malo.clientID = 5;
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Il était')]);
  malo.getXmlFragment('text').insert(0, [paragraph]);
  const rose = new Y.Doc();
  rose.clientID = 7;
  Y.applyUpdate(rose, Y.encodeStateAsUpdate(malo));
  const before = Y.encodeStateVector(rose);
  const line = (rose.getXmlFragment('text').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  line.insert(8, ' une fois');
  line.insert(17, ' un loup');
  line.delete(6, 6);
  line.format(0, 2, { bold: {} });
  const waiting = Y.encodeStateAsUpdate(rose, before);

  const pens = otherPens(waiting);
  expect([...pens.keys()]).toEqual([7]);
  Y.applyUpdate(malo, withPens(waiting, pens));

  expect(malo.getXmlFragment('text').toJSON()).toBe(rose.getXmlFragment('text').toJSON());
  expect(Y.decodeStateVector(Y.encodeStateVector(malo)).has(7)).toBe(false);
  expect(withPens(waiting, new Map())).toBe(waiting);
});

it('leaves pens alone of which the server has the beginning', () => {
  const rose = new Y.Doc();
  rose.getText('text').insert(0, 'a');
  const before = Y.encodeStateVector(rose);
  rose.getText('text').insert(1, 'b');
  expect(otherPens(Y.encodeStateAsUpdate(rose, before)).size).toBe(0);
});
