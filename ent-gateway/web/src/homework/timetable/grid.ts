import type { DayChange, PlannedSlot, TimetableDay } from './api';

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
