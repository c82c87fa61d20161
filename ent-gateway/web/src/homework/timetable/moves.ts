import type { Slot, SlotWeekday } from './api';
import { type Clashes, clashesOf, type Grid } from './overlaps';
import { minuteOf, timeOf } from './span';

export interface Move {
  /** the slot as it is */
  slot: Slot;
  /** and as it would be */
  moved: Slot;
  clashes: Clashes;
}

const first = 7 * 60;
const last = 19 * 60;

/** A slot on another day, at another hour; as long as it was, within the hours that a slot may have. */
export function movedTo(slot: Slot, weekday: SlotWeekday, minute: number): Slot {
  const length = minuteOf(slot.to) - minuteOf(slot.from);
  const from = Math.min(Math.max(minute, first), last - length);
  return { ...slot, weekday, from: `${timeOf(from)}:00`, to: `${timeOf(from + length)}:00` };
}

export const moveOf = (slot: Slot, weekday: SlotWeekday, minute: number, grid: Grid): Move => {
  const moved = movedTo(slot, weekday, minute);
  return { slot, moved, clashes: clashesOf(moved, grid) };
};

export const isFree = ({ own, place, teacher }: Clashes): boolean => own.length === 0 && !place && !teacher;

/** Two slots, each where the other was. */
export const exchanged = (one: Slot, other: Slot): [Slot, Slot] => [
  movedTo(one, other.weekday, minuteOf(other.from)),
  movedTo(other, one.weekday, minuteOf(one.from)),
];

/** The grid with these slots in the place of those of their ids. */
export const withMoved = (slots: readonly Slot[], moved: readonly Slot[]): Slot[] =>
  slots.map((slot) => moved.find(({ id }) => id === slot.id) ?? slot);

const most = 2;

/** Slots with which one could change places without meeting anything: the one in the way first, then those at the same hour. */
export function exchangesOf({ slot, moved, clashes }: Move, desk: Grid): Slot[] {
  const { slots } = desk;
  const works = (other: Slot) => {
    const both = exchanged(slot, other);
    const grid = { ...desk, slots: withMoved(slots, both) };
    return both.every((one) => isFree(clashesOf(one, grid)));
  };
  const rank = (other: Slot) =>
    clashes.own.includes(other) ? 0 : other.from === moved.from || other.from === slot.from ? 1 : 2;
  return slots
    .filter((other) => other.id !== slot.id && other.weekday !== slot.weekday)
    .concat(clashes.own.filter((other) => other.weekday === slot.weekday))
    .filter((other) => rank(other) < 2 && works(other))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, most);
}
