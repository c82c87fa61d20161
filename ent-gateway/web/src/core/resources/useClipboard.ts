import { useSyncExternalStore } from 'react';
import type { Item } from './api';

/** What was cut or copied, to be put elsewhere; it outlives the folder that it was taken in. */
export interface Clip {
  act: 'cut' | 'copy';
  items: Item[];
}

let clip: Clip | undefined;
const listeners = new Set<() => void>();

function keep(next: Clip | undefined) {
  clip = next;
  listeners.forEach((listener) => listener());
}

const store = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => clip,
};

export const useClipboard = () => ({
  clip: useSyncExternalStore(store.subscribe, store.read),
  keep,
});
