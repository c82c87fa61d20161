import { shortDate } from '../../app/format';
import type { AgainDay, BesideDay } from './api';
import type { useAbsenceMessages } from './messages';

const named = (days: Pick<BesideDay, 'name' | 'date'>[], language: string) =>
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

/** What came of them when the absence is taken back. */
export function againWords(
  days: AgainDay[],
  t: ReturnType<typeof useAbsenceMessages>,
  language: string,
): string {
  const of = (booked: AgainDay['booked']) =>
    named(
      days.filter((one) => one.booked === booked),
      language,
    );
  const [again, waiting, lost] = [of('BOOKED'), of('WAITING'), of('LOST')];
  return [
    t('withdrawn'),
    again && t('again.booked', { days: again }),
    waiting && t('again.waiting', { days: waiting }),
    lost && t('again.lost', { days: lost }),
  ]
    .filter(Boolean)
    .join(' ');
}
