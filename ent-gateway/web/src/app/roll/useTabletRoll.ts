import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../http';
import { keepMe, useSession } from '../session';
import { isOf, type TabletEnd, type TabletTap } from './store';
import { exchange, type RollDoor } from './sync';

const askEvery = 10_000;
const listEvery = 5 * 60_000;

/** What every answer to a tablet says. */
export interface TabletAnswer {
  refused: string[];
  aheadSeconds: number;
  clockWrong: boolean;
}

/** One roll, as a tablet follows it; the same object as long as the roll is the same. */
export interface RollWork<
  List,
  Roll extends { cursor: number },
  Tap extends List & TabletTap,
  End extends List & TabletEnd,
  Answer extends TabletAnswer,
> extends RollDoor<List, Roll, Tap, End, Answer> {
  /** under which it is kept */
  key: string;
  get: () => Promise<Roll>;
  listOf: (roll: Roll) => List;
  /** what is known with what is new; undefined when the roll has to be asked for again */
  updated: (roll: Roll, answer: Answer) => Roll | undefined;
  /** whether the server says that there is no such roll, so that what this tablet supposed is wrong */
  isNone?: (failure: Error) => boolean;
}

/** A roll on this tablet: read from what it keeps, sent and refreshed whenever there is a network. */
export function useTabletRoll<
  List,
  Roll extends { cursor: number },
  Tap extends List & TabletTap,
  End extends List & TabletEnd,
  Answer extends TabletAnswer,
>(work: RollWork<List, Roll, Tap, End, Answer>) {
  const { store, nameOf, listOf } = work;
  const { me } = useSession();
  const person = me.person.id;
  const [kept, setKept] = useState<{ roll: Roll; fetchedAt: string }>();
  const [queue, setQueue] = useState<Tap[]>([]);
  const [ends, setEnds] = useState<End[]>([]);
  const [others, setOthers] = useState(0);
  const [offline, setOffline] = useState(false);
  const [error, setError] = useState<Error>();
  const [clock, setClock] = useState<Pick<Answer, 'aheadSeconds' | 'clockWrong'>>();
  const current = useRef<{ roll: Roll; fetchedAt: string }>(undefined);
  const busy = useRef<Promise<void>>(undefined);

  const show = useCallback(
    async (roll: Roll, fetchedAt: string) => {
      current.current = { roll, fetchedAt };
      setKept(current.current);
      keepMe(me);
      await store.keepRoll(person, roll, fetchedAt, work.key);
    },
    [me, person, store, work],
  );

  const look = useCallback(async () => {
    const own = isOf(person);
    const [taps, finished] = await Promise.all([store.listWaiting(), store.listEnds()]);
    setQueue(taps.filter(own));
    setEnds(finished.filter(own));
    setOthers([...taps, ...finished].filter((one) => !own(one)).length);
  }, [store, person]);

  const receive = useCallback(async () => {
    try {
      const roll = await work.get();
      const known = current.current?.roll;
      // an older picture that arrives late doesn't undo what is known
      if (!known || nameOf(listOf(known)) !== nameOf(listOf(roll)) || known.cursor <= roll.cursor)
        await show(roll, new Date().toISOString());
      setOffline(false);
      setError(undefined);
    } catch (failure) {
      if (work.isNone?.(failure as Error)) {
        current.current = undefined;
        setKept(undefined);
      }
      setOffline(!(failure instanceof ProblemError));
      setError(failure as Error);
    }
  }, [work, nameOf, listOf, show]);

  const round = useCallback(async () => {
    const known = current.current?.roll;
    if (known) {
      const { offline: silent, answer } = await exchange(work, {
        list: listOf(known),
        since: known.cursor,
        person,
      });
      setOffline(silent);
      if (answer) {
        setClock(answer);
        const next = work.updated(current.current?.roll ?? known, answer);
        if (next) await show(next, current.current?.fetchedAt ?? new Date().toISOString());
        else await receive();
      }
    } else await receive();
    await look();
  }, [work, person, listOf, look, receive, show]);

  /** One exchange at a time; what is tapped meanwhile leaves with the next. */
  const sync = useCallback((): Promise<void> => {
    busy.current = (busy.current ?? Promise.resolve()).then(round, round);
    return busy.current;
  }, [round]);

  useEffect(() => {
    const start = async () => {
      const found = await store.keptRoll(person, work.key);
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
  }, [person, store, work, look, receive, sync]);

  /** Kept in one act, an end and all, and sent after what waits, with or without network. */
  const add = async (taps: Omit<Tap, 'sequence'>[], end?: End) => {
    const counted = await store.enqueue(
      taps.map((tap) => ({ ...tap, personId: person })),
      end && { ...end, personId: person },
    );
    setQueue((known) => [...known, ...counted]);
    if (end) await look();
    void sync();
  };
  const takeEndBack = async (id: string) => {
    await store.forgetEnd(id);
    await look();
  };
  const forgetRefused = async () => {
    await store.settle(
      [...queue, ...ends].filter(({ refused }) => refused),
      new Set(),
    );
    await look();
  };
  const waitingEnd = kept && ends.find((one) => nameOf(one) === nameOf(listOf(kept.roll)) && !one.refused);
  return {
    kept,
    queue,
    waitingEnd,
    /** how much waits here of other people, who alone send it */
    others,
    refused: [...queue, ...ends].filter(({ refused }) => refused).length,
    offline,
    error,
    clock,
    add,
    takeEndBack,
    forgetRefused,
    refresh: () => void receive().then(sync),
  };
}
