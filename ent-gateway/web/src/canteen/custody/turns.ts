import { addDays, type Day, mondayOf, weekday } from '../../app/format';
import type { Period } from './api';

/** The ISO week of a day: the one that has its Thursday. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 4 - weekday(day));
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 86_400_000));
}

/** The household with which a child lives on a day, where turns say so. */
export function turnOn(versions: Period[], day: Day): string | undefined {
  const custody = versions.findLast(({ from }) => from <= day)?.custody;
  if (!custody) return undefined;
  return custody.days[day] ?? (isoWeek(day) % 2 === 1 ? custody.odd : custody.even);
}

/** School days of a week that are spent with this household. */
export const daysWith = (versions: Period[], monday: Day, household: string): Day[] =>
  [0, 1, 2, 3, 4]
    .map((offset) => addDays(monday, offset))
    .filter((day) => turnOn(versions, day) === household);
