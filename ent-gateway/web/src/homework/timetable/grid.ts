import type { DayChange, PlannedSlot, TimetableDay, TimetableWeek } from './api';

/** Minutes since midnight of `08:30:00`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const step = 5;

/** The first and last minute that a week needs: the school's hours, and what goes beyond them. */
export function spanOf({ days, schoolHours }: Pick<TimetableWeek, 'days' | 'schoolHours'>): {
  from: number;
  to: number;
} {
  const shown = [...schoolHours, ...days.flatMap(({ slots, changes }) => [...slots, ...changes])];
  return {
    from: Math.min(...shown.map(({ from }) => minuteOf(from))),
    to: Math.max(...shown.map(({ to }) => minuteOf(to))),
  };
}

/** The rows of a grid that something takes, one for each five minutes from the beginning of the week's days. */
export const rowsOf = ({ from, to }: { from: string; to: string }, first: number): string =>
  `${1 + Math.floor((minuteOf(from) - first) / step)} / ${1 + Math.ceil((minuteOf(to) - first) / step)}`;

export const rowCount = ({ from, to }: { from: number; to: number }): number => Math.ceil((to - from) / step);

export type DayPart = { slot: PlannedSlot } | { change: DayChange };

const beginning = (part: DayPart): string => ('slot' in part ? part.slot.from : part.change.from);

/** All of a day in its order; a change comes before the slots that it leaves there. */
export const partsOf = ({ slots, changes, closed }: TimetableDay): DayPart[] =>
  closed
    ? []
    : [...changes.map((change) => ({ change })), ...slots.map((slot) => ({ slot }))].sort((one, other) =>
        beginning(one).localeCompare(beginning(other)),
      );

/** When the class begins and ends that day, hours without class left out; nothing on a day without any. */
export function hoursOf(day: TimetableDay): { from: string; to: string } | undefined {
  const there: { from: string; to: string }[] = partsOf(day)
    .filter((part) => 'slot' in part || part.change.kind !== 'CANCELLED')
    .map((part) => ('slot' in part ? part.slot : part.change));
  if (there.length === 0) return undefined;
  return {
    from: there.map(({ from }) => from).reduce((one, other) => (one < other ? one : other)),
    to: there.map(({ to }) => to).reduce((one, other) => (one > other ? one : other)),
  };
}
