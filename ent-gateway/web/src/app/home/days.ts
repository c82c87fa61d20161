import { capital, type Day, longDay, nearness, plainDay } from '../format';
import type { Translate } from '../i18n';
import type { Home } from './api';
import type fr from './messages/fr.json';

/** Today if there is school, and the next day on which some child has school. */
export function daysToShow(home: Home, now: Day, evening: boolean): Day[] {
  const open = new Set(
    home.children.flatMap(({ days }) => days.filter((day) => day.open).map(({ date }) => date)),
  );
  const next = [...open].sort().find((date) => date > now);
  const days = open.has(now) ? [now] : [];
  if (!next) return days;
  return evening ? [next, ...days] : [...days, next];
}

export function dayTitle(date: Day, now: Day, t: Translate<typeof fr>, language: string): string {
  const near = nearness(date, now);
  return near === 'today' || near === 'tomorrow'
    ? t(near, { day: plainDay(date, language) })
    : capital(longDay(date, language));
}
