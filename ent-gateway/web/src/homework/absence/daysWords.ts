import { capital, type Day, longDay } from '../../app/format';
import type { DayHalf } from './api';
import type { useAbsenceMessages } from './messages';

interface Days {
  from: Day;
  to: Day;
  half?: DayHalf | null;
}

/** The days of an absence: one with its half, or from when to when. */
export function daysWords(
  { from, to, half }: Days,
  t: ReturnType<typeof useAbsenceMessages>,
  language: string,
): string {
  const first = longDay(from, language);
  return from === to
    ? `${capital(first)}${half ? `, ${t(`half.${half}`)}` : ''}`
    : capital(t('days', { from: first, to: longDay(to, language) }));
}
