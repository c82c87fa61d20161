import * as Y from 'yjs';
import { afterEach, expect, it, vi } from 'vitest';
import { type Call, json, serve } from '../../app/testing';
import { decoded, encoded } from './bytes';
import { hint, server, words, write } from './testLine';
import { TextLine } from './textLine';

afterEach(() => {
  sessionStorage.clear();
  vi.useRealTimers();
});

it('keeps what is written through a cut, and joins it with what others wrote', async () => {
  vi.useFakeTimers();
  const { parts, cut } = server();
  const [rose, malo] = [new TextLine('t', 'rose'), new TextLine('t', 'malo')];
  await rose.catchUp();
  await malo.catchUp();
  write(rose, 'Il était');
  await vi.advanceTimersByTimeAsync(300);
  expect(rose.state).toBe('kept');
  malo.hear(hint(1, parts[0] ?? ''));
  expect(words(malo)).toBe('Il était');

  cut(true);
  write(rose, ' une fois');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rose.state).toBe('waiting');
  expect(rose.unsent).toBe(true);
  write(malo, ' un loup');
  cut(false);
  rose.back();
  await vi.advanceTimersByTimeAsync(15_000);
  await malo.catchUp();
  await rose.catchUp();

  expect(rose.state).toBe('kept');
  expect(words(rose)).toBe(words(malo));
  expect(words(rose)).toContain(' une fois');
  expect(words(rose)).toContain(' un loup');
});

it('sends a part again as it was, whatever was written since', async () => {
  vi.useFakeTimers();
  const { cut, calls } = server();
  const rose = new TextLine('t', 'rose');
  await rose.catchUp();
  cut(true);
  write(rose, 'a');
  await vi.advanceTimersByTimeAsync(300);
  write(rose, 'b');
  await vi.advanceTimersByTimeAsync(2_000);
  cut(false);
  await vi.advanceTimersByTimeAsync(15_000);

  const sent = calls
    .filter(({ method }) => method === 'PUT')
    .map(({ body }) => (body as { content: string }).content);
  expect(new Set(sent).size).toBe(2);
  expect(sent[0]).toBe(sent.at(-2));
});

it('asks for what a lost hint told', async () => {
  vi.useFakeTimers();
  const { parts } = server();
  const [rose, malo] = [new TextLine('t', 'rose'), new TextLine('t', 'malo')];
  await rose.catchUp();
  await malo.catchUp();
  for (const said of ['a', 'b', 'c']) {
    write(rose, said);
    await vi.advanceTimersByTimeAsync(300);
  }
  malo.hear(hint(1, parts[0] ?? ''));
  malo.hear(hint(3, parts[2] ?? ''));
  expect(words(malo)).toBe('a');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(words(malo)).toBe('abc');
});

it('keeps what waits over a page that is loaded again', async () => {
  vi.useFakeTimers();
  const { cut } = server();
  const before = new TextLine('t', 'rose');
  await before.catchUp();
  cut(true);
  write(before, 'Il était');
  await vi.advanceTimersByTimeAsync(300);
  cut(false);
  const after = new TextLine('t', 'rose');
  await after.catchUp();
  expect(words(after)).toBe('Il était');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(after.state).toBe('kept');
  expect(sessionStorage.getItem('rose')).toBeNull();
});

it('sends under another number what somebody else has taken the number of', async () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  let refusing = true;
  serve(({ method, body }: Call) => {
    if (method === 'GET') return json({ era: 0, sequence: 0, whole: 'AAA=', parts: [] });
    sent.push((body as { content: string }).content);
    return refusing
      ? json({ type: 'urn:ent:problem:core:invalid-input', status: 400 }, 400)
      : json({ sequence: 1 });
  });
  const before = new TextLine('t', 'rose');
  await before.catchUp();
  write(before, 'Il était');
  await vi.advanceTimersByTimeAsync(300);
  expect(before.state).toBe('renewed');
  write(before, ' une fois');

  refusing = false;
  const after = new TextLine('t', 'rose');
  await after.catchUp();
  expect(words(after)).toBe('Il était une fois');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(after.state).toBe('kept');
  const pensOf = (content: string) => [...Y.parseUpdateMeta(decoded(content)).to.keys()];
  expect(pensOf(sent.at(-1) ?? '')).not.toEqual(pensOf(sent[0] ?? ''));
  expect(sessionStorage.getItem('rose')).toBeNull();
});

it('is gone when another number helps nothing', async () => {
  vi.useFakeTimers();
  serve(({ method }: Call) =>
    method === 'GET'
      ? json({ era: 0, sequence: 0, whole: 'AAA=', parts: [] })
      : json({ type: 'urn:ent:problem:core:invalid-input', status: 400 }, 400),
  );
  const before = new TextLine('t', 'rose');
  await before.catchUp();
  write(before, 'Il était');
  await vi.advanceTimersByTimeAsync(300);
  const after = new TextLine('t', 'rose');
  await after.catchUp();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(after.state).toBe('gone');
});

it('stops at another version', async () => {
  server();
  const rose = new TextLine('t', 'rose');
  await rose.catchUp();
  rose.hear(hint(4, encoded(Y.encodeStateAsUpdate(new Y.Doc())), 1));
  expect(rose.state).toBe('replaced');
  expect(decoded(encoded(Uint8Array.of(0, 255)))).toEqual(Uint8Array.of(0, 255));
});

it('sends what somebody writes who never rests', async () => {
  vi.useFakeTimers();
  const { parts } = server();
  const rose = new TextLine('t', 'rose');
  await rose.catchUp();
  for (let letters = 0; letters < 10; letters++) {
    write(rose, 'a');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(parts.length).toBeGreaterThan(1);
});

it('sends nothing the sooner for what is written during a cut', async () => {
  vi.useFakeTimers();
  const { cut, calls } = server();
  const rose = new TextLine('t', 'rose');
  await rose.catchUp();
  cut(true);
  for (let letters = 0; letters < 70; letters++) {
    write(rose, 'a');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(rose.state).toBe('waiting');
  expect(calls.filter(({ method }) => method === 'PUT').length).toBeLessThan(6);
});
