import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Prints one part of the screen without the rest: the part that bears the class while `alone`. */
export function usePrintAlone() {
  const [alone, setAlone] = useState(false);
  const print = () => {
    flushSync(() => setAlone(true));
    window.addEventListener('afterprint', () => setAlone(false), { once: true });
    window.print();
  };
  return { alone, print };
}
