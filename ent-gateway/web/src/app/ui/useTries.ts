import { type RefObject, useEffect, useReducer, useRef } from 'react';
import { askToComplete, focusFirstFault } from './faults';

/**
 * A try to send what is written inside an element. Nothing goes while a day or an hour is half typed; when something
 * turns out to be at fault, here or at the server's, the focus goes to the first of it, unless it has moved on.
 */
export function useTries(inside: RefObject<HTMLElement | null>) {
  const [, tryAgain] = useReducer((count: number) => count + 1, 0);
  const trying = useRef(false);
  useEffect(() => {
    if (trying.current && inside.current && showFault(inside.current)) trying.current = false;
  });
  useEffect(() => {
    const element = inside.current;
    const moveOn = () => (trying.current = false);
    const signs = ['keydown', 'pointerdown'] as const;
    signs.forEach((sign) => element?.addEventListener(sign, moveOn));
    return () => signs.forEach((sign) => element?.removeEventListener(sign, moveOn));
  }, [inside]);
  return (send: () => void) => {
    if (inside.current && askToComplete(inside.current)) return;
    trying.current = true;
    tryAgain();
    send();
  };
}

/** A fault that is of no field is said beside the form: it comes into sight, and the focus stays. */
function showFault(inside: HTMLElement): boolean {
  if (focusFirstFault(inside)) return true;
  const said = inside.querySelector('[role="alert"]');
  said?.scrollIntoView({ block: 'nearest' });
  return said !== null;
}
