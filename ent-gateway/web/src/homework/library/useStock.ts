import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../app/http';
import { keepBeeps, readBeeps } from './beeps';
import { libraryProblem, type LibraryProblem } from './problems';
import { beepCopy, type StockBeep, type StockTaking } from './stock';
import { sound } from './tone';

/** A beep that the server has answered, or refused for good; the last first. */
export interface HeardBeep {
  key: number;
  barcode: string;
  beep?: StockBeep;
  wrong?: LibraryProblem;
}

const shown = 12;
const again = 5_000;

/** Refused for good, as opposed to not just now. */
const isFinal = (error: unknown) =>
  error instanceof ProblemError && [400, 403, 404, 409].includes(error.status);

/** Scans for a count: beeps are kept until they are answered, in their order, whatever the network does. */
export function useStock({ id, schoolId }: StockTaking) {
  const client = useQueryClient();
  const [atFirst] = useState(() => readBeeps(id));
  const queue = useRef(atFirst);
  const sending = useRef(false);
  const keys = useRef(0);
  const [waiting, setWaiting] = useState(atFirst.length);
  const [heard, setHeard] = useState<HeardBeep[]>([]);
  const [wrong, setWrong] = useState<LibraryProblem>();

  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    const listKey = ['library', 'stock', schoolId];
    /** It was answered, or refused for good: then it stays in sight. */
    const settle = (line: Omit<HeardBeep, 'key'>) => {
      queue.current = queue.current.slice(1);
      keepBeeps(id, queue.current);
      setWaiting(queue.current.length);
      const key = ++keys.current;
      setHeard((before) => [{ ...line, key }, ...before].filter((one, at) => at < shown || one.wrong));
    };
    try {
      for (let barcode = queue.current[0]; barcode; barcode = queue.current[0]) {
        const beep = await beepCopy(id, barcode).catch((error: unknown) => {
          if (!isFinal(error)) throw error;
          settle({ barcode, wrong: libraryProblem(error as Error) });
          void client.invalidateQueries({ queryKey: listKey });
          return undefined;
        });
        setWrong(undefined);
        sound(beep?.verdict === 'THERE');
        if (!beep) continue;
        settle({ barcode, beep });
        client.setQueryData<StockTaking[]>(listKey, (all) =>
          all?.map((one) => (one.id === id ? beep.taking : one)),
        );
      }
    } catch (error) {
      setWrong(libraryProblem(error as Error));
      sound(false);
    } finally {
      sending.current = false;
    }
  }, [client, id, schoolId]);

  useEffect(() => {
    const retry = () => void send();
    retry();
    const timer = setInterval(retry, again);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [send]);

  const scan = (barcode: string) => {
    queue.current = [...queue.current, barcode];
    keepBeeps(id, queue.current);
    setWaiting(queue.current.length);
    void send();
  };
  return { scan, heard, waiting, wrong };
}
