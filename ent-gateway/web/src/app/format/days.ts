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

/** In the evening of the last day nothing of the week is left to come. */
const weekEnds = { day: 5, hour: 18 };

/** The Monday of the week worth showing: from Friday evening on, the next one. */
export function schoolWeek(now = new Date()): Day {
  const day = today(now);
  const over =
    weekday(day) > weekEnds.day || (weekday(day) === weekEnds.day && hourNow(now) >= weekEnds.hour);
  return addDays(mondayOf(day), over ? 7 : 0);
}

/** A day as an address or anybody else may write it; undefined where there is none, or no such day. */
export function dayIn(text: string | null | undefined): Day | undefined {
  if (!text || !/^20\d{2}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = asDate(text);
  return !Number.isNaN(date.getTime()) && asDay(date) === text ? text : undefined;
}

export const weekDays = (monday: Day): Day[] => [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset));

export const nextWeekday = (day: Day): Day => {
  const next = addDays(day, 1);
  return weekday(next) > 5 ? addDays(mondayOf(next), 7) : next;
};

/** The day itself, or the Monday after a weekend. */
export const weekdayFrom = (day: Day): Day => (weekday(day) > 5 ? nextWeekday(day) : day);

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
