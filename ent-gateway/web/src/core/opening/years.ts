import type { Day } from '../../app/format';
import type { SchoolYear } from './api';

/** The first of September to the fourth of July: the year that comes after those there are, or runs now. */
export function proposedYear(years: Pick<SchoolYear, 'startsOn' | 'endsOn'>[], now: Day): [Day, Day] {
  const last = years
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  const year = Number(now.slice(0, 4));
  const running = now.slice(5) > '07-04' ? year : year - 1;
  const first = last && Number(last.slice(0, 4)) > running ? Number(last.slice(0, 4)) : running;
  return [`${first}-09-01`, `${first + 1}-07-04`];
}
