import type { Day } from '../../app/format';

/** The fourth of July that comes next: school is out by then. */
export function endOfYear(now: Day): Day {
  const year = Number(now.slice(0, 4));
  return `${now.slice(5) > '07-04' ? year + 1 : year}-07-04`;
}
