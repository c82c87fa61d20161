import { addDays, type Day } from '../../app/format';
import { faultAt } from '../../app/http';

/** How far the town hall looks back and ahead */
export const firstDay = (now: Day): Day => addDays(now, -60);
export const lastDay = (now: Day): Day => addDays(now, 30);

export interface AbsentDays {
  from: Day;
  to: Day;
}

/** What keeps days from being reported, by field. */
export function dayFaults(
  { from, to }: AbsentDays,
  now: Day,
): { from?: 'day' | 'days'; to?: 'day' | 'days' } {
  if (from === '' || to === '')
    return { ...(from === '' && { from: 'day' }), ...(to === '' && { to: 'day' }) };
  if (from < firstDay(now)) return { from: 'days' };
  return to < from || to > lastDay(now) ? { to: 'days' } : {};
}

/** The same, as the town hall's server answered. */
export const refusedDays = (error: unknown): ReturnType<typeof dayFaults> => ({
  ...(faultAt(error, 'from') && { from: 'days' }),
  ...(faultAt(error, 'to') && { to: 'days' }),
});

/** As many days as the school tells about at once */
const told = 61;

/** Whether there is no school on any of these days, as far as it is known. */
export function noSchool({ from, to }: AbsentDays, closed: readonly Day[]): boolean {
  if (from === '' || to < from || to > addDays(from, told)) return false;
  for (let day = from; day <= to; day = addDays(day, 1)) if (!closed.includes(day)) return false;
  return true;
}
