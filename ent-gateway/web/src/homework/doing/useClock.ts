import { useEffect, useState } from 'react';

const KEY = 'preau.sans-chronometre';

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
};

/** Whether this pupil does without the clock: kept on the device, as it is the pupil's own need and nobody else's to read. */
export function useWithoutClock(): [boolean, (without: boolean) => void] {
  const [without, set] = useState(kept);
  return [
    without,
    (next) => {
      set(next);
      try {
        localStorage.setItem(KEY, next ? '1' : '0');
      } catch {
        // A browser that refuses storage keeps the choice for this page only.
      }
    },
  ];
}

/** Seconds that are left; it stops at nought and ends nothing. */
export function useSecondsLeft(seconds: number, running: boolean): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (!running) return;
    const tick = setInterval(() => setLeft((known) => Math.max(0, known - 1)), 1000);
    return () => clearInterval(tick);
  }, [running]);
  return left;
}
