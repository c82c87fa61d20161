import { clock, type Day, dayName, dayOf, nearDay, nearness, timeLeft } from '../../app/format';
import type { Translate } from '../../app/i18n';
import type fr from './messages/fr.json';

type T = Translate<typeof fr>;

/** "aujourd’hui 9 h", "demain 9 h", "mardi 9 h" */
export function moment(instant: string, t: T, language: string, now: Day): string {
  const day = dayOf(instant);
  const near = nearness(day, now);
  return near === 'today' || near === 'tomorrow' ? t(near) : nearDay(day, language, now);
}

/**
 * Days that close at the same instant share a sentence: "Jeudi et vendredi : jusqu’à mardi 9 h, dans 14 heures." The first
 * day's comes first.
 */
export function cutOffSentences(
  days: { date: Day; closesAt: string | null }[],
  t: T,
  language: string,
  now: Date,
  todayIs: Day,
): string[] {
  const byInstant = new Map<string, Day[]>();
  for (const { date, closesAt } of [...days].sort((one, other) => one.date.localeCompare(other.date))) {
    if (closesAt) byInstant.set(closesAt, [...(byInstant.get(closesAt) ?? []), date]);
  }
  return [...byInstant].flatMap(([instant, dates]) => {
    const left = timeLeft(instant, now);
    if (!left) return [];
    const names = [...new Set(dates)].map((date) => dayName(date, language));
    const last = names.pop() ?? '';
    const list = names.length ? `${names.join(', ')} ${t('and')} ${last}` : last;
    const sentence = t(`until.${left.unit}`, {
      days: list.charAt(0).toUpperCase() + list.slice(1),
      until: moment(instant, t, language, todayIs),
      time: clock(instant, language),
      count: left.count,
    });
    return [sentence];
  });
}
