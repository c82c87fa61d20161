import { addDays, type Day } from '../../app/format';
import type { SchoolClosure } from './api';

/** The next days of school after a day, of the two months that `closed` tells about. */
export function schoolDaysAfter(day: Day, closed: readonly SchoolClosure[], count: number): Day[] {
  const without = new Set(closed.map(({ date }) => date));
  const days = Array.from({ length: 61 }, (_, offset) => addDays(day, offset + 1));
  return days.filter((date) => !without.has(date)).slice(0, count);
}
