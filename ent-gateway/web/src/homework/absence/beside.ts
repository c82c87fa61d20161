import { shortDate } from '../../app/format';
import type { BesideDay } from './api';
import type { useAbsenceMessages } from './messages';

const named = (days: BesideDay[], language: string) =>
  days.map(({ date, name }) => `${name} (${shortDate(date, language)})`).join(', ');

/** What came of the meals and the care of an absence that is declared. */
export function besideWords(
  days: BesideDay[],
  t: ReturnType<typeof useAbsenceMessages>,
  language: string,
): string {
  const cancelled = days.filter((one) => one.cancelled);
  const late = days.filter((one) => !one.cancelled);
  if (days.length === 0) return t('beside.none');
  return [
    t('sent'),
    cancelled.length > 0 && t('beside.cancelled', { days: named(cancelled, language) }),
    late.length > 0 && t('beside.late', { days: named(late, language) }),
  ]
    .filter(Boolean)
    .join(' ');
}
