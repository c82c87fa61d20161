import { addDays, type Day, weekday } from '../../app/format';
import type { SlotWeekday } from './api';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

export const weekdayOf = (day: Day): SlotWeekday => weekdays[weekday(day) - 1] ?? 'MONDAY';

const dayLength = 24 * 60 * 60 * 1000;

/** A week by its Monday, as ISO 8601 names it: `2026-W49`. It belongs to the year of its Thursday. */
export function isoWeek(monday: Day): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const days = Math.round((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / dayLength);
  return `${year}-W${String(1 + Math.floor(days / 7)).padStart(2, '0')}`;
}

/** Whether the week after one has the same turn: the 53rd is odd, and so is the first. */
export const isFollowedByItsLike = (monday: Day): boolean => isoWeek(monday).endsWith('-W53');
