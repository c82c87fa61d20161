import { addDays, addMonths, type Day, weekday } from '../../app/format';
import type { ClosedYear } from './api';

export type DayKind = 'PUBLIC' | 'LOCAL' | 'HOLIDAY' | 'WEEKEND';

/** The September with which the school year of a day begins. */
export const yearOf = (day: Day): number =>
  day.slice(5) < '09-01' ? Number(day.slice(0, 4)) - 1 : Number(day.slice(0, 4));

export const monthsOf = (year: ClosedYear): string[] =>
  Array.from({ length: 12 }, (_, count) => addMonths(year.from.slice(0, 7), count));

interface Days {
  from: Day;
  to: Day;
}

const holds = (days: Days[], day: Day) => days.some(({ from, to }) => from <= day && day <= to);

/** Why there is no school on a day for at least one school of the town; undefined when all are open, or on Wednesdays. */
export function kindOf(year: ClosedYear, day: Day): DayKind | undefined {
  if (weekday(day) > 5) return 'WEEKEND';
  if (holds(year.holidays.publicHolidays, day)) return 'PUBLIC';
  if (holds(year.closedDays, day)) return 'LOCAL';
  return holds(year.holidays.school, day) ? 'HOLIDAY' : undefined;
}

/** The days of a month by weeks from Monday on; undefined before its first and after its last. */
export function weeksOf(month: string): (Day | undefined)[][] {
  const first = `${month}-01`;
  const length = Number(addDays(`${addMonths(month, 1)}-01`, -1).slice(8));
  const cells: (Day | undefined)[] = [
    ...Array.from({ length: weekday(first) - 1 }, () => undefined),
    ...Array.from({ length }, (_, count) => addDays(first, count)),
  ];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  );
}

/** What closes schools in a month, in order; each of the days of several months stands in each of them. */
export function namedIn(year: ClosedYear, month: string) {
  const first = `${month}-01`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return [
    ...year.holidays.publicHolidays.map((days) => ({ ...days, kind: 'PUBLIC' as const })),
    ...year.closedDays.map((days) => ({ ...days, kind: 'LOCAL' as const })),
    ...year.holidays.school.map((days) => ({ ...days, kind: 'HOLIDAY' as const })),
  ]
    .filter(({ from, to }) => from <= last && to >= first)
    .sort((one, other) => one.from.localeCompare(other.from));
}
