import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLive } from '../../app/live';
import { catchUp, type Hint, markRead, readBack, sendMessage } from './api';
import { acknowledge, discard, emptyThread, fail, lastSequence, merge, queue } from './thread';

/** A conversation as it stands and as it moves. The live line only hints; the history is always read from the server. */
export function useThread(id: string) {
  const client = useQueryClient();
  const [thread, setThread] = useState(emptyThread);
  const [error, setError] = useState<Error>();
  const [loaded, setLoaded] = useState(false);
  const [older, setOlder] = useState(false);
  /** how many messages came in while the line was cut; undefined when there was no cut */
  const [missed, setMissed] = useState<number>();
  const latest = useRef(thread);
  useEffect(() => {
    latest.current = thread;
  }, [thread]);

  const failed = useCallback((failure: unknown) => setError(failure as Error), []);

  const fetchNew = useCallback(async () => {
    const last = lastSequence(latest.current);
    const first = last === 0 ? await readBack(id) : undefined;
    const incoming = first?.items ?? (await catchUp(id, last));
    if (first) setOlder(first.more);
    setThread((known) => merge(known, incoming));
    setLoaded(true);
    setError(undefined);
    return incoming.length;
  }, [id]);

  const refresh = useCallback(() => {
    fetchNew().catch(failed);
  }, [fetchNew, failed]);
  useEffect(refresh, [refresh]);

  const readOlder = async () => {
    const page = await readBack(id, latest.current.messages[0]?.sequence);
    setOlder(page.more);
    setThread((known) => merge(known, page.items));
  };

  const seen = lastSequence(thread);
  useEffect(() => {
    if (seen === 0 || document.visibilityState === 'hidden') return;
    markRead(id, seen)
      .then(() => client.invalidateQueries({ queryKey: ['messaging'] }))
      .catch(() => undefined); // Reading goes on; the count is put right by the next message seen.
  }, [id, seen, client]);

  const connected = useRef(false);
  useLive(
    '/user/queue/messages',
    (hint) => {
      if ((hint as Hint).conversationId === id) refresh();
    },
    () => {
      const back = connected.current;
      connected.current = true;
      fetchNew()
        .then((count) => back && setMissed(count))
        .catch(failed);
    },
  );

  const send = (text: string, key: string = crypto.randomUUID()) => {
    setThread((known) => queue(known, key, text));
    sendMessage(id, text, key)
      .then((sent) => setThread((known) => acknowledge(known, key, sent)))
      .catch(() => setThread((known) => fail(known, key)));
  };
  const forget = (key: string) => setThread((known) => discard(known, key));
  return {
    thread,
    error,
    loaded,
    older,
    missed,
    refresh,
    readOlder: () => void readOlder().catch(failed),
    send,
    forget,
  };
}
