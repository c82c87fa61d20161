import { addDays, type Day } from '../../app/format';
import { faultAt } from '../../app/http';
import { type AbsentDays, daysAhead, daysBack } from './api';

type DayFaults = { from?: 'day' | 'days'; to?: 'day' | 'days' };

export const firstDay = (now: Day): Day => addDays(now, -daysBack);
export const lastDay = (now: Day): Day => addDays(now, daysAhead);

/** What keeps days from being declared, by field. */
export function dayFaults({ from, to }: AbsentDays, now: Day): DayFaults {
  if (from === '' || to === '')
    return { ...(from === '' && { from: 'day' }), ...(to === '' && { to: 'day' }) };
  if (from < firstDay(now) || from > lastDay(now)) return { from: 'days' };
  return to < from || to >= addDays(from, daysBack) || to > lastDay(now) ? { to: 'days' } : {};
}

/** The same, as the server answered. */
export const refusedDays = (error: unknown): DayFaults => ({
  ...(faultAt(error, 'from') && { from: 'days' }),
  ...(faultAt(error, 'to') && { to: 'days' }),
});
