import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { Heard } from './heard';
import { Outbox } from './outbox';

const typed = (words: string) => {
  const doc = new Y.Doc();
  doc.getText().insert(0, words);
  return Y.encodeStateAsUpdate(doc);
};

it('never changes a part that is on its way', () => {
  const outbox = new Outbox();
  expect(outbox.isEmpty).toBe(true);
  expect(outbox.next()).toBeUndefined();

  outbox.add(typed('un'));
  const part = outbox.next();
  outbox.add(typed('deux'));
  expect(outbox.next()).toBe(part);

  outbox.arrived();
  expect(outbox.isEmpty).toBe(false);
  expect(outbox.next()).not.toBe(part);
  outbox.arrived();
  expect(outbox.whole()).toBeUndefined();
});

it('sends what is too much for one request in several', () => {
  const outbox = new Outbox();
  for (let n = 0; n < 3; n++) outbox.add(typed('a'.repeat(25_000)));

  let parts = 0;
  for (; outbox.next(); parts++) outbox.arrived();
  expect(parts).toBe(3);
});

it('knows up to where nothing of others is missing', () => {
  const heard = new Heard();
  heard.reach(3);
  heard.hear(5);
  expect([heard.upTo, heard.isGapped]).toEqual([3, true]);
  heard.hear(4);
  expect([heard.upTo, heard.isGapped]).toEqual([5, false]);
  heard.hear(9);
  heard.forgetAhead();
  heard.reach(8);
  expect([heard.upTo, heard.isGapped]).toEqual([8, false]);
});
