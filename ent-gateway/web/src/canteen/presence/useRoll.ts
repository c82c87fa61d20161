import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../app/http';
import { useSession } from '../../app/session';
import { type Answer, getRoll, type Roll, type TapKind } from './api';
import { updated } from './overlay';
import { enqueue, keepRoll, keptRoll, listWaiting, settle, type Waiting } from './store';
import { exchange } from './sync';

const askEvery = 10_000;
const listEvery = 5 * 60_000;

interface Kept {
  roll: Roll;
  fetchedAt: string;
}

/** A site's day on this tablet: read from what it keeps, sent and refreshed whenever there is a network. */
export function useRoll(activityId: string) {
  const { me } = useSession();
  const person = me.person.id;
  const [kept, setKept] = useState<Kept>();
  const [queue, setQueue] = useState<Waiting[]>([]);
  const [offline, setOffline] = useState(false);
  const [error, setError] = useState<Error>();
  const [clock, setClock] = useState<Pick<Answer, 'aheadSeconds' | 'clockWrong'>>();
  const current = useRef<Kept>(undefined);
  const busy = useRef<Promise<void>>(undefined);

  const show = useCallback(
    async (roll: Roll, fetchedAt: string) => {
      current.current = { roll, fetchedAt };
      setKept(current.current);
      await keepRoll(person, roll, fetchedAt);
    },
    [person],
  );

  const receive = useCallback(async () => {
    try {
      const roll = await getRoll(activityId);
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
  }, [activityId, show]);

  const round = useCallback(async () => {
    const known = current.current?.roll;
    if (known) {
      const asking = { activityId, date: known.date, since: known.cursor };
      const { offline: silent, answer } = await exchange(asking);
      setOffline(silent);
      if (answer) {
        setClock(answer);
        const next = updated(current.current?.roll ?? known, answer.states, answer.cursor);
        if (next) await show(next, current.current?.fetchedAt ?? new Date().toISOString());
        else await receive();
      }
    } else await receive();
    setQueue(await listWaiting());
  }, [activityId, receive, show]);

  /** One exchange at a time; what is tapped meanwhile leaves with the next. */
  const sync = useCallback((): Promise<void> => {
    busy.current = (busy.current ?? Promise.resolve()).then(round, round);
    return busy.current;
  }, [round]);

  useEffect(() => {
    const start = async () => {
      const found = await keptRoll(person, activityId);
      if (found && !current.current) {
        current.current = found;
        setKept(found);
      }
      setQueue(await listWaiting());
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
  }, [person, activityId, receive, sync]);

  const tap = async (childId: string, kind: TapKind, collector?: string) => {
    const roll = current.current?.roll;
    if (!roll) return;
    const counted = await enqueue({
      id: crypto.randomUUID(),
      activityId,
      date: roll.date,
      childId,
      kind,
      at: new Date().toISOString(),
      ...(collector && { collector }),
    });
    setQueue((known) => [...known, counted]);
    void sync();
  };
  const forgetRefused = async () => {
    await settle(
      queue.filter(({ refused }) => refused),
      new Set(),
    );
    setQueue(await listWaiting());
  };
  return { kept, queue, offline, error, clock, tap, forgetRefused, refresh: () => void receive().then(sync) };
}
