import { capital, type Day, longDay, nearness, plainDay, weekday } from '../format';
import type { Translate } from '../i18n';
import type { Home, HomeDay } from './api';
import type fr from './messages/fr.json';

/** Without the calendar, any day but of the week-end may be one of school. */
const isOpen = ({ open, date }: HomeDay) => open ?? weekday(date) < 6;

/** Two school days: today when there is school, and what comes next. */
export function daysToShow(home: Home, now: Day, evening: boolean): Day[] {
  const open = new Set(home.children.flatMap(({ days }) => days.filter(isOpen).map(({ date }) => date)));
  const [first, second] = [...open].filter((date) => date >= now).sort();
  if (!first) return [];
  if (!second) return [first];
  return evening && first === now ? [second, first] : [first, second];
}

/** What the days without school are called, if they have a name. */
export const whyClosed = (home: Home): string | undefined =>
  home.children.flatMap(({ days }) => days).find(({ closureLabel }) => closureLabel)?.closureLabel ??
  undefined;

export function dayTitle(date: Day, now: Day, t: Translate<typeof fr>, language: string): string {
  const near = nearness(date, now);
  return near === 'today' || near === 'tomorrow'
    ? t(near, { day: plainDay(date, language) })
    : capital(longDay(date, language));
}

/** Whether lunch can still be changed. */
export const isChangeable = (closesAt: string | null | undefined, now = new Date()): boolean =>
  !closesAt || new Date(closesAt) > now;
