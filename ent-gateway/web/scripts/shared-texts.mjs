// Writes what ent-messaging's TextUpdateTests read: updates as browsers send them, of two who write one text at once.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import * as Y from 'yjs';

const encode = (bytes) => Buffer.from(bytes).toString('base64');
const file = '../../ent-messaging/src/test/resources/writing/stories.json';

/** Always the same numbers. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function writer(pen) {
  const doc = new Y.Doc();
  doc.clientID = pen;
  const updates = [];
  doc.on('update', (update, origin) => origin !== 'others' && updates.push(update));
  return { doc, updates, text: doc.getXmlFragment('text') };
}

function paragraph({ doc, text }, words, name = 'paragraph') {
  doc.transact(() => {
    const element = new Y.XmlElement(name);
    if (name === 'heading') element.setAttribute('level', 2);
    element.insert(0, [new Y.XmlText()]);
    text.insert(text.length, [element]);
  });
  for (const sign of words) {
    const line = text.get(text.length - 1).get(0);
    line.insert(line.length, sign);
  }
}

/** Many small changes by both, each told to the other now and then. */
function story(seed, steps) {
  const pick = chance(seed);
  const [rose, malo] = [writer(4_000_000_001), writer(77)];
  const sent = [];
  const told = new Map([
    [rose, 0],
    [malo, 0],
  ]);
  const tell = () => {
    for (const [one, other] of [
      [rose, malo],
      [malo, rose],
    ]) {
      for (const update of one.updates.slice(told.get(one))) {
        sent.push(encode(update));
        Y.applyUpdate(other.doc, update, 'others');
      }
      told.set(one, one.updates.length);
    }
  };
  paragraph(rose, 'Il était une fois', 'heading');
  tell();
  for (let step = 0; step < steps; step++) {
    const one = pick(2) ? rose : malo;
    const line = one.text.get(pick(one.text.length))?.get(0);
    const what = pick(10);
    if (!line || what === 0) paragraph(one, 'un loup 🐺.');
    else if (what === 1 && line.length > 2) line.delete(pick(line.length - 2), 2);
    else if (what === 2 && line.length > 3) line.format(pick(line.length - 3), 3, { bold: {} });
    else if (what === 3 && one.text.length > 3) one.text.delete(pick(one.text.length), 1);
    else line.insert(pick(line.length + 1), 'é'.repeat(1 + pick(3)));
    if (pick(4) === 0) tell();
  }
  tell();
  return { updates: sent, text: rose.text.toString() };
}

// what the server has joined of them is its own word, which `TextUpdateTests` compares
const joined = JSON.parse(readFileSync(file, 'utf8')).map((known) => known.joined);
const stories = [story(1, 60), story(2, 400), story(3, 400)];
const written = stories.map((told, place) => ({ ...told, joined: joined[place] }));
writeFileSync(file, `${JSON.stringify(written, null, 1)}\n`);
