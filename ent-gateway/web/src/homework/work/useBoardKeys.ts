import { useEffect, useEffectEvent } from 'react';
import type { Stamp } from './api';

export const stamps: Stamp[] = ['BRAVO', 'WELL_DONE', 'PROGRESS', 'ALMOST', 'SEEN'];

const steps: Record<string, 1 | -1> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Where letters are words, and arrows move in them or among choices. */
const takesKeys = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** A sheet has keys of its own. */
const inSheet = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

interface BoardKeys {
  onStep?: (step: 1 | -1) => void;
  onStamp?: (stamp: Stamp) => void;
  onAgain?: () => void;
  onDraw?: () => void;
}

/**
 * Without the mouse: j and k, or arrows, from piece to piece; 1 to 5 for the stamps, 6 for another try, 7 to draw. From within a
 * field with Alt.
 */
export function useBoardKeys({ onStep, onStamp, onAgain, onDraw }: BoardKeys) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, code, altKey, ctrlKey, metaKey, target } = event;
    if (ctrlKey || metaKey || inSheet(target) || (takesKeys(target) && !altKey)) return;
    const step = steps[key];
    // the key, for its sign is another one on a French keyboard
    const digit = Number(/^Digit(\d)$/.exec(code)?.[1]);
    const stamp = stamps[digit - 1];
    if (step && onStep) onStep(step);
    else if (stamp && onStamp) onStamp(stamp);
    else if (digit === 6 && onAgain) onAgain();
    else if (digit === 7 && onDraw) onDraw();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
