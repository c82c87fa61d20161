import type { TimetableWeek } from './api';

/** Minutes since midnight of `08:30:00`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const two = (number: number): string => String(number).padStart(2, '0');

/** `08:30` of the minutes since midnight. */
export const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

export const step = 5;
const pauseRows = 5;
const longPause = 60;

interface Hours {
  from: string;
  to: string;
}

/** The minutes that a week needs, in rows of five; a long pause at noon that all days share takes few of them. */
export interface Span {
  from: number;
  to: number;
  pause: { from: number; to: number } | undefined;
}

/** The longest time in which nothing is usual on any day, between what is. */
function pauseOf(shown: readonly Hours[]): Span['pause'] {
  let until = -1;
  let longest: Span['pause'];
  const inOrder = shown
    .map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }))
    .sort((one, other) => one.from - other.from);
  for (const { from, to } of inOrder) {
    const length = longest ? longest.to - longest.from : longPause - 1;
    if (until >= 0 && from - until > length) longest = { from: until, to: from };
    until = Math.max(until, to);
  }
  return longest;
}

/** The school's hours, and what goes beyond them. */
export function spanOf({ days, schoolHours }: Pick<TimetableWeek, 'days' | 'schoolHours'>): Span {
  const usual = [...schoolHours, ...days.flatMap(({ slots }) => slots)];
  const shown = [...usual, ...days.flatMap(({ changes }) => changes)];
  return {
    from: Math.min(...shown.map(({ from }) => minuteOf(from))),
    to: Math.max(...shown.map(({ to }) => minuteOf(to))),
    pause: pauseOf(usual),
  };
}

/** How many rows lie before a minute. */
export function rowAt({ from, pause }: Span, minute: number): number {
  if (!pause || minute <= pause.from) return (minute - from) / step;
  const before = (pause.from - from) / step;
  if (minute >= pause.to) return before + pauseRows + (minute - pause.to) / step;
  return before + ((minute - pause.from) / (pause.to - pause.from)) * pauseRows;
}

/** The minute at which a row begins, of those that are no pause. */
export function minuteAt({ from, pause }: Span, row: number): number {
  const before = pause ? (pause.from - from) / step : Infinity;
  if (!pause || row < before) return from + row * step;
  return Math.max(pause.to, pause.to + (row - before - pauseRows) * step);
}

export const rowCount = (span: Span): number => Math.ceil(rowAt(span, span.to));

/** The rows of the grid that something takes. */
export const rowsOf = ({ from, to }: Hours, span: Span): string =>
  `${1 + Math.floor(rowAt(span, minuteOf(from)))} / ${1 + Math.ceil(rowAt(span, minuteOf(to)))}`;

/** The hours written beside the grid: each full one since a half-day began, and its end. */
export function marksOf({ from, to, pause }: Span): number[] {
  const halves = pause
    ? [
        { from, to: pause.from },
        { from: pause.to, to },
      ]
    : [{ from, to }];
  return halves.flatMap((half) => [
    ...Array.from(
      { length: Math.floor((half.to - half.from - 30) / 60) + 1 },
      (_, hour) => half.from + hour * 60,
    ),
    half.to,
  ]);
}
