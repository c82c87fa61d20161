import { addDays, type Day, weekday } from '../../app/format';
import type { DeskGroup, Slot, SlotUse, TimetableDesk } from './api';
import { isoWeek, weekdayOf, weekdays } from './weeks';

type Times = Pick<Slot, 'weekday' | 'from' | 'to' | 'weeks' | 'startsOn' | 'endsOn'>;

/** Among so many weeks in a row there are odd and even ones, at the end of a year of 53 weeks too. */
const weeksOfBothTurns = 3;

const turnOf = (day: Day): 'ODD' | 'EVEN' =>
  Number(isoWeek(addDays(day, 1 - weekday(day))).slice(-2)) % 2 === 0 ? 'EVEN' : 'ODD';

const takesPlace = (slot: Times, day: Day): boolean =>
  weekdayOf(day) === slot.weekday &&
  (slot.weeks === 'EVERY' || slot.weeks === turnOf(day)) &&
  (!slot.startsOn || day >= slot.startsOn) &&
  (!slot.endsOn || day <= slot.endsOn);

/** Whether there is a day on which both take place. */
function meet(one: Times, other: Times): boolean {
  const starts = [one.startsOn, other.startsOn].filter((day) => day !== null).sort();
  const ends = [one.endsOn, other.endsOn].filter((day) => day !== null).sort();
  const first = starts.at(-1) ?? (ends[0] ? addDays(ends[0], -7 * weeksOfBothTurns) : '2000-01-03');
  const ahead = (weekdays.indexOf(one.weekday as (typeof weekdays)[number]) + 1 - weekday(first) + 7) % 7;
  return Array.from({ length: weeksOfBothTurns }, (_, week) => addDays(first, ahead + 7 * week)).some(
    (day) => takesPlace(one, day) && takesPlace(other, day),
  );
}

/** Whether two slots are at the same time on some day, as the server says it. */
export const overlap = (one: Times, other: Times): boolean =>
  one.weekday === other.weekday && one.from < other.to && other.from < one.to && meet(one, other);

/** Whether two slots of a class may be at one time: they are of groups that have no pupil in common. */
export function areApart(one: Slot, other: Slot, groups: readonly DeskGroup[]): boolean {
  if (!one.groupId || !other.groupId || one.groupId === other.groupId) return false;
  const pupilsOf = (slot: Slot) => groups.find(({ id }) => id === slot.groupId)?.pupilIds ?? [];
  const pupils = new Set(pupilsOf(one));
  return !pupilsOf(other).some((id) => pupils.has(id));
}

export interface Clashes {
  /** slots of the class itself at that time */
  own: Slot[];
  /** another class that is in the place then */
  place: SlotUse | undefined;
  /** another slot that its teacher takes then */
  teacher: SlotUse | undefined;
}

export type Grid = Pick<TimetableDesk, 'slots' | 'uses' | 'engagements' | 'groups'>;

/** What a slot would meet where it was moved to. */
export function clashesOf(moved: Slot, { slots, uses, engagements, groups }: Grid): Clashes {
  const met = (all: readonly SlotUse[]) =>
    all.find((use) => use.slotIds.includes(moved.id) && overlap(use, moved));
  return {
    own: slots.filter(
      (slot) => slot.id !== moved.id && overlap(slot, moved) && !areApart(slot, moved, groups),
    ),
    place: met(uses),
    teacher: met(engagements),
  };
}

/** Slots of two groups at one time that a pupil would be in at once, since a group isn't any more as it was. */
export const twiceIn = ({ slots, groups }: Pick<Grid, 'slots' | 'groups'>): [Slot, Slot][] =>
  slots.flatMap((one, at) =>
    slots
      .slice(at + 1)
      .filter((other) => overlap(one, other) && !areApart(one, other, groups))
      .map((other): [Slot, Slot] => [one, other]),
  );
