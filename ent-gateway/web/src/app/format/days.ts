import { localeOf } from './locale';
import { townZone } from './zone';

/** School days are plain dates (`2026-11-26`): no hour, no zone. Only "today" needs the territory's clock. */
export type Day = string;

const asDate = (day: Day) => new Date(`${day}T12:00:00Z`);
const asDay = (date: Date): Day => date.toISOString().slice(0, 10);

export const today = (now = new Date()): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: townZone() }).format(now);

export const hourNow = (now = new Date()): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: townZone(), hour: '2-digit', hour12: false }).format(now),
  );

export function addDays(day: Day, count: number): Day {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return asDay(date);
}

/** `2026-01`, -1 → `2025-12` */
export function addMonths(month: string, count: number): string {
  const date = asDate(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return asDay(date).slice(0, 7);
}

/** Monday 1 … Sunday 7 */
export const weekday = (day: Day): number => asDate(day).getUTCDay() || 7;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

/** The week worth showing: from Saturday on, the next one. */
export const schoolWeekOf = (day: Day): Day => (weekday(day) > 5 ? addDays(mondayOf(day), 7) : mondayOf(day));

export const weekDays = (monday: Day): Day[] => [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset));

export const nextWeekday = (day: Day): Day => {
  const next = addDays(day, 1);
  return weekday(next) > 5 ? addDays(mondayOf(next), 7) : next;
};

export const previousWeekday = (day: Day): Day => {
  const previous = addDays(day, -1);
  return weekday(previous) > 5 ? addDays(mondayOf(previous), 4) : previous;
};

function format(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }).format(
    asDate(day),
  );
  // French says "1er décembre", and the browsers don't.
  return language === 'fr' ? text.replace(/(^|\s)1(?=\s|$)/, '$11er') : text;
}

/** jeudi 26 novembre */
export const longDay = (day: Day, language: string) =>
  format(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
/** jeudi 26 */
export const plainDay = (day: Day, language: string) =>
  format(day, language, { weekday: 'long', day: 'numeric' });
/** jeudi 26 within the week, mardi 5 janvier beyond: a day to come, as one says it */
export const comingDay = (day: Day, now: Day, language: string) =>
  day < addDays(now, 7) ? plainDay(day, language) : longDay(day, language);
/** jeudi */
export const dayName = (day: Day, language: string) => format(day, language, { weekday: 'long' });
/** jeu */
export const shortDayName = (day: Day, language: string) =>
  format(day, language, { weekday: 'short' }).replace('.', '');
export const dayOfMonth = (day: Day) => String(Number(day.slice(8)));
/** 26 nov. */
export const shortDate = (day: Day, language: string) =>
  format(day, language, { day: 'numeric', month: 'short' });
/** 26 novembre 2026 */
export const fullDate = (day: Day, language: string) =>
  format(day, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** 30 novembre – 4 décembre */
export function weekRange(monday: Day, language: string): string {
  const friday = addDays(monday, 4);
  const end = format(friday, language, { day: 'numeric', month: 'long' });
  const sameMonth = monday.slice(0, 7) === friday.slice(0, 7);
  const start = sameMonth ? dayOfMonth(monday) : format(monday, language, { day: 'numeric', month: 'long' });
  return `${start} – ${end}`;
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** 2026-10 → octobre 2026 */
export const monthName = (month: string, language: string) =>
  format(`${month.slice(0, 7)}-15`, language, { month: 'long', year: 'numeric' });
