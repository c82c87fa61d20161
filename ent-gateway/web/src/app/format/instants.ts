import { addDays, dayName, type Day, longDay, today } from './days';
import { townZone } from './zone';

export const dayOf = (instant: string): Day => today(new Date(instant));

/** 9 h, 8 h 30 — or 09:00 in English */
export function clock(instant: string, language: string): string {
  const text = new Intl.DateTimeFormat('en-GB', {
    timeZone: townZone(),
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
  if (language !== 'fr') return text;
  const [hour = '', minute = ''] = text.split(':');
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
}

/** "07:30:00" as people say it: "7 h 30" — or "07:30" in English, like any other hour there. */
export function clockTime(time: string, language: string): string {
  const [hour = '0', minute = '00'] = time.split(':');
  if (language !== 'fr') return `${hour.padStart(2, '0')}:${minute}`;
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** 16:32, for a field. */
export const hourOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: townZone(), hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

export type Nearness = 'today' | 'tomorrow' | 'yesterday' | 'week' | 'far';

export function nearness(day: Day, now: Day = today()): Nearness {
  if (day === now) return 'today';
  if (day === addDays(now, 1)) return 'tomorrow';
  if (day === addDays(now, -1)) return 'yesterday';
  return day > now && day < addDays(now, 7) ? 'week' : 'far';
}

/** The shortest way to say which day it is: "mardi" within a week, "mardi 8 décembre" beyond. */
export const nearDay = (day: Day, language: string, now: Day = today()) =>
  nearness(day, now) === 'week' ? dayName(day, language) : longDay(day, language);

/** How long until an instant, in whole hours or days; undefined when it has passed. */
export function timeLeft(
  instant: string,
  now = new Date(),
): { unit: 'minutes' | 'hours' | 'days'; count: number } | undefined {
  const minutes = Math.floor((new Date(instant).getTime() - now.getTime()) / 60_000);
  if (minutes < 0) return undefined;
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) };
}

/** Seven o'clock tomorrow, before school and after quiet hours. */
export function tomorrowMorning(): string {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  day.setHours(7, 0, 0, 0);
  return day.toISOString();
}
