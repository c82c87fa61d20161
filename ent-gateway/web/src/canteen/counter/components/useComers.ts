import { useState } from 'react';
import type { Coming } from '../people';

/** The people who come, in the order of their cards; `forget` drops what was said of them before. */
export function useComers<Written>(first: Coming<Written>, forget: () => void) {
  const [comers, setComers] = useState([{ key: 0, coming: first }]);
  const set = (next: typeof comers) => {
    forget();
    setComers(next);
  };
  return {
    list: comers.map(({ coming }) => coming),
    keys: comers.map(({ key }) => key),
    add: () => set([...comers, { key: Math.max(-1, ...comers.map(({ key }) => key)) + 1, coming: first }]),
    remove: (at: number) => set(comers.filter((_, i) => i !== at)),
    change: (at: number, coming: Coming<Written>) =>
      set(comers.map((one, i) => (i === at ? { ...one, coming } : one))),
  };
}
