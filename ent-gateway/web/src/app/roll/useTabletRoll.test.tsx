import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../http';
import { type Me, SessionContext } from '../session';
import type { TabletEnd, TabletStore, TabletTap } from './store';
import { type RollWork, type TabletAnswer, useTabletRoll } from './useTabletRoll';

interface List {
  list: string;
}
type Roll = List & { cursor: number };
type Work = RollWork<List, Roll, List & TabletTap, List & TabletEnd, TabletAnswer>;

const me = { person: { id: 'claire' }, children: [], roles: [], classes: [] } as unknown as Me;
const supposed = { roll: { list: 'today', cursor: 0 }, fetchedAt: '2026-11-24T08:00:00Z' };
const store = {
  keptRoll: () => Promise.resolve(supposed),
  keepRoll: () => Promise.resolve(),
  listWaiting: () => Promise.resolve([]),
  listEnds: () => Promise.resolve([]),
  deviceId: () => Promise.resolve('d'),
} as unknown as TabletStore<Roll, List & TabletTap, List & TabletEnd>;

const follow = (failure: Error) => {
  const work: Work = {
    store,
    nameOf: ({ list }) => list,
    send: () => Promise.reject(failure),
    end: () => Promise.reject(failure),
    key: 'today',
    get: () => Promise.reject(failure),
    listOf: (roll) => roll,
    updated: (roll) => roll,
    isNone: (one) => one instanceof ProblemError && one.status === 409,
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
      {children}
    </SessionContext>
  );
  return renderHook(() => useTabletRoll(work), { wrapper }).result;
};

it('shows what it supposes of a roll as long as nobody answers', async () => {
  const tablet = follow(new UnreachableError('offline'));

  await waitFor(() => expect(tablet.current.offline).toBe(true));
  expect(tablet.current.kept).toEqual(supposed);
});

it('shows no roll once the server says that there is none', async () => {
  const tablet = follow(
    new ProblemError({ type: 'urn:ent:problem:homework:no-class-that-day', status: 409 }),
  );

  await waitFor(() => expect(tablet.current.error).toBeDefined());
  expect(tablet.current.kept).toBeUndefined();
});
