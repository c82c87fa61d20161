import type { StatisticsWords } from './messages';
import type fr from './messages/fr.json';

type Key = keyof typeof fr;

const named: Record<string, Key> = {
  GUARDIAN: 'line.GUARDIAN',
  PUPIL: 'line.PUPIL',
  STAFF: 'line.STAFF',
  HOMEWORK: 'line.HOMEWORK',
  MESSAGES: 'line.MESSAGES',
  TOWN_SERVICES: 'line.TOWN_SERVICES',
  FILES: 'line.FILES',
  PEOPLE: 'line.PEOPLE',
  PHONE: 'line.PHONE',
  TABLET: 'line.TABLET',
  COMPUTER: 'line.COMPUTER',
  OTHER: 'line.OTHER',
};

/** A line in words; one that a newer server adds keeps its name. */
export const lineIn = (line: string, t: StatisticsWords): string => {
  const key = named[line];
  return key ? t(key) : line;
};

/** All hours from the first to the last one with anybody in it. */
export function hoursOf(hours: { line: string; people: number }[]): { hour: number; people: number }[] {
  const known = new Map(hours.map(({ line, people }) => [Number(line), people]));
  const first = Math.min(...known.keys());
  const last = Math.max(...known.keys());
  return known.size === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => ({
        hour: first + index,
        people: known.get(first + index) ?? 0,
      }));
}
