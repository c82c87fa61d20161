import { capital, type Day, longDay, nearness, plainDay, weekday } from '../format';
import type { Translate } from '../i18n';
import type { Home, HomeDay } from './api';
import type fr from './messages/fr.json';

/** Without the calendar, any day but of the week-end may be one of school. */
const isOpen = ({ open, date }: HomeDay) => open ?? weekday(date) < 6;

/** A teacher may have something due on a day that is closed since. */
const isOfUse = (day: HomeDay) => isOpen(day) || Boolean(day.homework?.length);

/** Two days of school, or on which something is due: today when it is one, and what comes next. */
export function daysToShow(home: Home, now: Day, evening: boolean): Day[] {
  const shown = new Set(home.children.flatMap(({ days }) => days.filter(isOfUse).map(({ date }) => date)));
  const [first, second] = [...shown].filter((date) => date >= now).sort();
  if (!first) return [];
  if (!second) return [first];
  return evening && first === now ? [second, first] : [first, second];
}

/** The days that have a name and are passed over between today and the last day shown. */
export function closedAmong(home: Home, shown: Day[], now: Day): { date: Day; label: string }[] {
  const last = shown.toSorted().at(-1) ?? '';
  const named = home.children
    .flatMap(({ days }) => days)
    .flatMap(({ date, closureLabel }) => (closureLabel ? [[date, closureLabel] as const] : []))
    .filter(([date]) => date >= now && date < last && !shown.includes(date));
  return [...new Map(named)].sort().map(([date, label]) => ({ date, label }));
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
