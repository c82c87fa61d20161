import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '../../app/format';
import { ProblemError } from '../../app/http';
import { keepMe, useSession } from '../../app/session';
import { type Answer, getRoll, type Roll, type TapKind } from './api';
import { updated } from './overlay';
import {
  enqueue,
  forgetFinish,
  keepRoll,
  keptRoll,
  listFinishes,
  listWaiting,
  settle,
  type Waiting,
  type WaitingFinish,
} from './store';
import { exchange } from './sync';

const askEvery = 10_000;
const listEvery = 5 * 60_000;

interface Kept {
  roll: Roll;
  fetchedAt: string;
}

/** What is said of a child whom nobody tapped before the roll was finished. */
export type Presumed = Extract<TapKind, 'PRESENT' | 'ABSENT'>;

/** What is kept under a name of its own, of now. */
const made = (activityId: string, date: Day) => ({
  id: crypto.randomUUID(),
  activityId,
  date,
  at: new Date().toISOString(),
});

/**
 * A site's day on this tablet: read from what it keeps, sent and refreshed whenever there is a network.
 *
 * @param asked another day than today's, which the server knows
 */
export function useRoll(activityId: string, asked?: Day) {
  const { me } = useSession();
  const person = me.person.id;
  const [kept, setKept] = useState<Kept>();
  const [queue, setQueue] = useState<Waiting[]>([]);
  const [finishes, setFinishes] = useState<WaitingFinish[]>([]);
  const [offline, setOffline] = useState(false);
  const [error, setError] = useState<Error>();
  const [clock, setClock] = useState<Pick<Answer, 'aheadSeconds' | 'clockWrong'>>();
  const current = useRef<Kept>(undefined);
  const busy = useRef<Promise<void>>(undefined);

  const show = useCallback(
    async (roll: Roll, fetchedAt: string) => {
      current.current = { roll, fetchedAt };
      setKept(current.current);
      keepMe(me);
      await keepRoll(person, roll, fetchedAt, asked);
    },
    [me, person, asked],
  );

  const look = useCallback(async () => {
    setQueue(await listWaiting());
    setFinishes(await listFinishes());
  }, []);

  const receive = useCallback(async () => {
    try {
      const roll = await getRoll(activityId, asked);
      const known = current.current?.roll;
      // an older picture that arrives late doesn't undo what is known
      if (!known || known.date !== roll.date || known.cursor <= roll.cursor)
        await show(roll, new Date().toISOString());
      setOffline(false);
      setError(undefined);
    } catch (failure) {
      setOffline(!(failure instanceof ProblemError));
      setError(failure as Error);
    }
  }, [activityId, asked, show]);

  const round = useCallback(async () => {
    const known = current.current?.roll;
    if (known) {
      const asking = { activityId, date: known.date, since: known.cursor };
      const { offline: silent, answer } = await exchange(asking);
      setOffline(silent);
      if (answer) {
        setClock(answer);
        const next = updated(current.current?.roll ?? known, answer);
        if (next) await show(next, current.current?.fetchedAt ?? new Date().toISOString());
        else await receive();
      }
    } else await receive();
    await look();
  }, [activityId, look, receive, show]);

  /** One exchange at a time; what is tapped meanwhile leaves with the next. */
  const sync = useCallback((): Promise<void> => {
    busy.current = (busy.current ?? Promise.resolve()).then(round, round);
    return busy.current;
  }, [round]);

  useEffect(() => {
    const start = async () => {
      const found = await keptRoll(person, activityId, asked);
      if (found && !current.current) {
        current.current = found;
        setKept(found);
      }
      await look();
      await receive();
      await sync();
    };
    void start();
    const asking = setInterval(() => void sync(), askEvery);
    const listing = setInterval(() => void receive(), listEvery);
    const back = () => void receive().then(sync);
    window.addEventListener('online', back);
    return () => {
      clearInterval(asking);
      clearInterval(listing);
      window.removeEventListener('online', back);
    };
  }, [person, activityId, asked, look, receive, sync]);

  const tap = async (childId: string, kind: TapKind, collector?: string, saidAt?: string) => {
    const date = current.current?.roll.date;
    if (!date) return;
    const said = { ...(collector && { collector }), ...(saidAt && { saidAt }) };
    const counted = await enqueue([{ ...made(activityId, date), childId, kind, ...said }]);
    setQueue((known) => [...known, ...counted]);
    void sync();
  };
  /** Kept in one act, taps and all, and sent after them, with or without network. */
  const finish = async (presumed: ReadonlyMap<string, Presumed>) => {
    const date = current.current?.roll.date;
    if (!date) return;
    const taps = Array.from(presumed, ([childId, kind]) => ({
      ...made(activityId, date),
      childId,
      kind,
      certainty: 'PRESUMED' as const,
    }));
    await enqueue(taps, { ...made(activityId, date), finish: true });
    await look();
    void sync();
  };
  const takeFinishBack = async (id: string) => {
    await forgetFinish(id);
    await look();
  };
  const forgetRefused = async () => {
    await settle(
      [...queue, ...finishes].filter(({ refused }) => refused),
      new Set(),
    );
    await look();
  };
  const waitingFinish = finishes.find(
    (one) => one.activityId === activityId && one.date === kept?.roll.date && !one.refused,
  );
  return {
    kept,
    queue,
    waitingFinish,
    refused: [...queue, ...finishes].filter(({ refused }) => refused).length,
    offline,
    error,
    clock,
    tap,
    finish,
    takeFinishBack,
    forgetRefused,
    refresh: () => void receive().then(sync),
  };
}
