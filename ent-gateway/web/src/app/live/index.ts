import { useEffect, useRef, useSyncExternalStore } from 'react';
import { liveStore, subscribeLive } from './connection';

export type { LiveState } from './connection';

/** Calls `onHint` for each hint, and `onReturn` each time the line comes back after a cut. */
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
