import { useQuery } from '@tanstack/react-query';
import { type Day, hourOf, today, weekday, weekdayFrom } from '../../app/format';
import { readHours, type SchoolHours } from '../../core/hours';
import { closuresQuery, type SchoolClosure, schoolDaysAfter } from '../../core/school';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

/** A day of which the hours say nothing is a Wednesday that the calendar opens, with a morning alone. */
const noon = '12:00';

/** Today while its last half-day isn't over, else the next day of school. */
export function startDay(now: Day, time: string, closed: SchoolClosure[], { halves }: SchoolHours): Day {
  const ends = halves
    .filter((half) => half.weekday === weekdays[weekday(now) - 1])
    .map(({ to }) => to)
    .sort();
  const over = closed.some(({ date }) => date === now) || time >= (ends.at(-1) ?? noon);
  return over ? (schoolDaysAfter(now, closed, 1)[0] ?? weekdayFrom(now)) : now;
}

/** The day with which an absence from a school begins, unless somebody says another. */
export function useStartDay(schoolId: string): Day {
  const now = today();
  const closed = useQuery(closuresQuery(schoolId, now));
  const hours = useQuery({ queryKey: ['school hours', schoolId], queryFn: () => readHours(schoolId) });
  return closed.data && hours.data
    ? startDay(now, hourOf(new Date().toISOString()), closed.data, hours.data)
    : weekdayFrom(now);
}
