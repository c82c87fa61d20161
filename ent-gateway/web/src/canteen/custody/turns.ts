import { addDays, type Day, dayIn, mondayOf, weekday } from '../../app/format';
import type { Custody } from './api';

/** Turns from a day on; none where they end. */
export interface DatedTurns {
  from: Day;
  custody: Pick<Custody, 'odd' | 'even' | 'days'> | null;
}

/** The ISO week of a day: the one that has its Thursday. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 4 - weekday(day));
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 86_400_000));
}

/** The household with which a child lives on a day, where turns say so. */
export function turnOn(versions: DatedTurns[], day: Day): string | undefined {
  const custody = versions.findLast(({ from }) => from <= day)?.custody;
  if (!custody) return undefined;
  return custody.days[day] ?? (isoWeek(day) % 2 === 1 ? custody.odd : custody.even);
}

/** School days of a week that are spent with this household. */
export const daysWith = (versions: DatedTurns[], monday: Day, household: string): Day[] =>
  [0, 1, 2, 3, 4]
    .map((offset) => addDays(monday, offset))
    .filter((day) => turnOn(versions, day) === household);

/** The turns as they would be if others began on a day. */
export const beginning = (versions: DatedTurns[], turns: DatedTurns): DatedTurns[] =>
  [...versions.filter(({ from }) => from !== turns.from), turns].toSorted((one, other) =>
    one.from < other.from ? -1 : 1,
  );

const schoolDays = 5;

/**
 * Weeks 53 and 1 are both odd: the household that has the child in both, from a day on and for the two years to come, and the
 * year with 53 weeks. None where days are exchanged.
 */
export function twoWeeksInARow(versions: DatedTurns[], from: Day) {
  if (!dayIn(from)) return undefined;
  const year = Number(from.slice(0, 4));
  for (const long of [year - 1, year, year + 1]) {
    const monday = mondayOf(`${long}-12-28`);
    const next = addDays(monday, 7);
    const household = turnOn(versions, monday);
    if (isoWeek(monday) === 53 && household && next >= from) {
      const days = [monday, next].flatMap((week) => daysWith(versions, week, household));
      if (days.length === 2 * schoolDays) return { year: long, household };
    }
  }
  return undefined;
}
