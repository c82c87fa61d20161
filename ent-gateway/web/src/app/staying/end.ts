import type { Schemas } from '../http';

/** How long the session lasts, as the server told. */
export interface Told {
  time: Schemas['SessionBoundsSessionTime'];
  at: number;
}

export interface SessionEnd {
  /** in milliseconds of this browser's clock */
  at: number;
  /** whether using the application puts it off */
  idle: boolean;
}

/** The server writes the last use down once a minute, so that a session may end a minute earlier. */
const minute = 60_000;

/** Before the end, time enough to finish a sentence and to find the button. */
export const warning = 5 * minute;

export function endOf({ time, at }: Told, lastUse: number): SessionEnd {
  const idle = Math.max(lastUse, at) + time.idle * 1000 - minute;
  const longest = time.left == null ? Infinity : at + time.left * 1000;
  return idle <= longest ? { at: idle, idle: true } : { at: longest, idle: false };
}

/** "4:05" */
export function timeLeft(end: SessionEnd, now: number): string {
  const seconds = Math.max(0, Math.round((end.at - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
