import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { liveStore, subscribeLive } from './connection';

export type { LiveState } from './connection';

/** Calls `onHint` for each hint, and `onReturn` each time the line opens. */
export function useLive(destination: string, onHint: (hint: unknown) => void, onReturn: () => void): void {
  const latest = useRef({ onHint, onReturn });
  useEffect(() => {
    latest.current = { onHint, onReturn };
  });
  useEffect(
    () =>
      subscribeLive(
        destination,
        (hint) => latest.current.onHint(hint),
        () => latest.current.onReturn(),
      ),
    [destination],
  );
}

export const useLiveState = () => useSyncExternalStore(liveStore.subscribe, liveStore.read);

/** how long a slow line keeps nobody waiting for what it tells about */
const patience = 3_000;

/**
 * Whether to ask for what the line tells about. Asked once the line is open, it is asked once: what changes later is
 * told. A line that is cut, or slow to open, holds nothing up; when it opens, `onReturn` asks again.
 */
export function useListening(): boolean {
  const state = useLiveState();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return waited || state !== 'connecting';
}
