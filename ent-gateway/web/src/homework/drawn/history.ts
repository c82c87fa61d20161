import { type Marks, noMarks } from './marks';

/** Marks with the way back and forth. */
export interface History {
  before: Marks[];
  now: Marks;
  after: Marks[];
  /** the change that the next one goes on with: words that are being typed are one step */
  going: string | undefined;
}

export const historyOf = (now: Marks = noMarks): History => ({
  before: [],
  now,
  after: [],
  going: undefined,
});

/** One more step; a change that goes on with the last one is the same step. */
export const stepped = (history: History, now: Marks, going?: string): History => ({
  before: going !== undefined && going === history.going ? history.before : [...history.before, history.now],
  now,
  after: [],
  going,
});

export function undone({ before, now, after }: History): History {
  const last = before.at(-1);
  return last
    ? { before: before.slice(0, -1), now: last, after: [now, ...after], going: undefined }
    : { before, now, after, going: undefined };
}

export function redone({ before, now, after }: History): History {
  const next = after[0];
  return next
    ? { before: [...before, now], now: next, after: after.slice(1), going: undefined }
    : { before, now, after, going: undefined };
}
