import { addDays, type Day, longDay, nearDay } from '../format';
import type { ClassHome, HomeTile, TileKind, TileLine } from './api';
import type { ClassHomeWords } from './messages';

export const tileOf = (home: ClassHome, kind: TileKind): HomeTile | undefined =>
  home.tiles.find((tile) => tile.kind === kind);

export interface DayLines {
  day: Day;
  lines: TileLine[];
}

/** Lines by their day, in the order in which the days come first. */
export function byDay(lines: TileLine[]): DayLines[] {
  const days = new Map<Day, TileLine[]>();
  for (const line of lines) if (line.day) days.set(line.day, [...(days.get(line.day) ?? []), line]);
  return [...days].map(([day, those]) => ({ day, lines: those }));
}

/** A day as a child says it: aujourd’hui, demain, hier, jeudi, mardi 5 janvier. */
export function dayWords(day: Day, today: Day, t: ClassHomeWords, language: string): string {
  if (day === today) return t('day.today');
  if (day === addDays(today, 1)) return t('day.tomorrow');
  if (day === addDays(today, -1)) return t('day.yesterday');
  return day > addDays(today, -7) && day < today ? longDay(day, language) : nearDay(day, language, today);
}

/** A birthday in a sentence. */
export function birthdayWords(
  { title, day }: TileLine,
  today: Day,
  t: ClassHomeWords,
  language: string,
): string {
  const name = title ?? '';
  if (!day || day === today) return t('birthday.today', { name });
  const when = dayWords(day, today, t, language);
  return t(day < today ? 'birthday.past' : 'birthday.coming', { name, day: when });
}

/** All that a tile says when it is listened to. */
export function spoken(tile: HomeTile, word: string, home: ClassHome, t: ClassHomeWords, language: string) {
  const parts = [word];
  const { kind, fresh, lines } = tile;
  if (fresh > 0 && (kind === 'TODO' || kind === 'BLOG' || kind === 'LIBRARY' || kind === 'TO_SEE'))
    parts.push(t(`fresh.${kind}`, { count: fresh }));
  if (kind === 'MEAL' && lines[0]?.day) {
    parts.push(dayWords(lines[0].day, home.today, t, language));
    parts.push(...lines.map(({ title }) => title ?? ''));
  }
  if (kind === 'BIRTHDAYS')
    parts.push(
      ...lines
        .filter((line) => line.kind === 'BIRTHDAY')
        .map((line) => birthdayWords(line, home.today, t, language)),
    );
  if (lines.length === 0) parts.push(t(`empty.${kind}`));
  return parts.join('. ');
}
