import * as Y from 'yjs';
import { afterEach, expect, it, vi } from 'vitest';
import { type Call, json, serve } from '../../app/testing';
import { wordsIn } from './keptLine';
import { hint, server, words, write } from './testLine';
import { TextLine } from './textLine';

afterEach(() => {
  sessionStorage.clear();
  vi.useRealTimers();
});

it('says that words wait which a closed text takes no more, and sends them once it is open again', async () => {
  vi.useFakeTimers();
  let closed = true;
  const sent: string[] = [];
  serve(({ method, body }: Call) => {
    if (method === 'GET') return json({ era: 0, sequence: 0, whole: 'AAA=', parts: [] });
    if (closed) return json({ type: 'urn:ent:problem:messaging:text-closed', status: 409 }, 409);
    sent.push((body as { content: string }).content);
    return json({ sequence: 1 });
  });
  const before = new TextLine('t', 'rose');
  await before.catchUp();
  write(before, 'Il était');
  await vi.advanceTimersByTimeAsync(300);
  expect(before.read()).toEqual({ state: 'closed', unsent: true, lost: '' });

  closed = false;
  const after = new TextLine('t', 'rose');
  await after.catchUp();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(after.read()).toEqual({ state: 'kept', unsent: false, lost: '' });
  expect(sent).toHaveLength(1);
});

it('shows the words that were being written when somebody went back to another version, until they are seen', async () => {
  vi.useFakeTimers();
  let era = 0;
  serve(({ method }: Call) =>
    method === 'GET'
      ? json({ era, sequence: 0, whole: 'AAA=', parts: [] })
      : Promise.reject(new TypeError('no network')),
  );
  const before = new TextLine('t', 'rose');
  await before.catchUp();
  write(before, 'Il était grisz');
  const text = before.doc.getText('text');
  text.delete(text.length - 1, 1);
  era = 1;
  before.hear(hint(4, null, 1));
  expect(before.read()).toEqual({ state: 'replaced', unsent: true, lost: '' });

  for (let reload = 0; reload < 2; reload++) {
    const after = new TextLine('t', 'rose');
    await after.catchUp();
    expect(after.read()).toEqual({ state: 'kept', unsent: false, lost: 'Il était gris' });
    expect(words(after)).toBe('');
  }
  const last = new TextLine('t', 'rose');
  await last.catchUp();
  last.forgetLost();
  expect(last.read().lost).toBe('');
  expect(sessionStorage).toHaveLength(0);
});

it('reads the words of an update line after line', () => {
  const doc = new Y.Doc();
  const page = doc.getXmlFragment('text');
  for (const said of ['Il était', 'une fois']) {
    const line = new Y.XmlElement('paragraph');
    page.push([line]);
    line.insert(0, [new Y.XmlText(said)]);
  }
  expect(wordsIn(Y.encodeStateAsUpdate(doc))).toBe('Il était\nune fois');
});

it('keeps at once what somebody wrote who goes away', async () => {
  vi.useFakeTimers();
  const { parts, cut } = server();
  const rose = new TextLine('t', 'rose');
  await rose.catchUp();
  write(rose, 'a');
  const settled = rose.settle();
  await vi.advanceTimersByTimeAsync(60);
  await settled;
  expect(parts).toHaveLength(1);

  cut(true);
  write(rose, 'b');
  const tried = rose.settle();
  await vi.advanceTimersByTimeAsync(2_500);
  await tried;
  expect(rose.read()).toMatchObject({ state: 'waiting', unsent: true });
});
