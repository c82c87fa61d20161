import { beforeEach, expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../http';
import type { TabletEnd, TabletStore, TabletTap } from './store';
import { exchange, sendWaiting } from './sync';

interface List {
  list: string;
}
type Tap = List & TabletTap;
type End = List & TabletEnd;

let waiting: (Tap | End)[] = [];
let calls: string[] = [];
let answer: () => Promise<{ refused: string[] }>;

const at = '2026-11-24T08:00:00Z';
const tap = (id: string, list: string, sequence: number): Tap => ({ id, list, at, sequence });
const end = (id: string, list: string): End => ({ id, list, at, finish: true });
const isEnd = (one: Tap | End): one is End => 'finish' in one;

const store = {
  deviceId: () => Promise.resolve('d'),
  listWaiting: () => Promise.resolve(waiting.filter((one) => !isEnd(one))),
  listEnds: () => Promise.resolve(waiting.filter(isEnd)),
  settle: (sent: (Tap | End)[], refused: ReadonlySet<string>) => {
    waiting = waiting.flatMap((one) =>
      !sent.some(({ id }) => id === one.id) ? [one] : refused.has(one.id) ? [{ ...one, refused: true }] : [],
    );
    return Promise.resolve();
  },
} as unknown as TabletStore<object, Tap, End>;

const door = {
  store,
  nameOf: ({ list }: List) => list,
  send: (to: List, _: string, since: number | null, taps: Tap[]) => {
    calls.push(`${to.list} since ${since}: ${taps.map(({ id }) => id).join()}`);
    return answer();
  },
  end: (one: End) => {
    calls.push(`end ${one.id}`);
    return answer();
  },
};
const round = () => exchange(door, { list: { list: 'today' }, since: 4, person: 'claire' });

beforeEach(() => {
  calls = [];
  answer = () => Promise.resolve({ refused: [] });
  waiting = [end('e', 'today'), tap('a', 'today', 1), tap('b', 'before', 2), tap('c', 'today', 3)];
});

it('sends list by list, then the ends, then asks', async () => {
  expect(await round()).toEqual({ offline: false, answer: { refused: [] } });

  expect(calls).toEqual(['today since 4: a,c', 'before since null: b', 'end e', 'today since 4: ']);
  expect(waiting).toEqual([]);
});

it('keeps all that waits while nobody answers', async () => {
  answer = () => Promise.reject(new UnreachableError('offline'));

  expect(await round()).toEqual({ offline: true });
  expect(waiting).toHaveLength(4);
});

it('shows what is refused for good, and goes on', async () => {
  answer = () =>
    calls.length < 4
      ? Promise.reject(new ProblemError({ type: 'urn:ent:problem:core:not-found', status: 404 }))
      : Promise.resolve({ refused: [] });

  await round();

  expect(waiting.map(({ id, refused }) => [id, refused])).toEqual([
    ['e', true],
    ['a', true],
    ['b', true],
    ['c', true],
  ]);
});

it('leaves what another person said for that person to send', async () => {
  waiting = [
    { ...end('e', 'today'), personId: 'paul' },
    { ...tap('a', 'today', 1), personId: 'paul' },
    { ...tap('b', 'today', 2), personId: 'claire' },
  ];
  answer = () => Promise.reject(new ProblemError({ type: 'urn:ent:problem:core:not-found', status: 404 }));

  await round();

  expect(calls).toEqual(['today since 4: b', 'today since 4: ']);
  expect(waiting.map(({ id, refused }) => [id, refused])).toEqual([
    ['e', undefined],
    ['a', undefined],
    ['b', true],
  ]);
});

it('sends all of it where no list is on show, and asks nothing', async () => {
  await sendWaiting(door, 'claire');

  expect(calls).toEqual(['today since null: a,c', 'before since null: b', 'end e']);
  expect(waiting).toEqual([]);
});
