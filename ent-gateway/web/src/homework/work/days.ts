import { addDays, clock, type Day, dayOf, longDay, nearDay } from '../../app/format';
import type { useWorkMessages } from './messages';

type Words = ReturnType<typeof useWorkMessages>;

/** A day as one says it: aujourd’hui, demain, jeudi, mardi 5 janvier. */
export function dayWords(day: Day, today: Day, t: Words, language: string): string {
  if (day === today) return t('day.today');
  if (day === addDays(today, 1)) return t('day.tomorrow');
  return day < today ? longDay(day, language) : nearDay(day, language, today);
}

/** "mardi 24 novembre à 9 h" */
export const momentWords = (instant: string, t: Words, language: string): string =>
  t('moment', { day: longDay(dayOf(instant), language), hour: clock(instant, language) });
