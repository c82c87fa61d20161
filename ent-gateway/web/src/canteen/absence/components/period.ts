import { type Day, longDay } from '../../../app/format';
import type { Translate } from '../../../app/i18n';
import type fr from '../messages/fr.json';

/** One day, or from one to another. */
export const periodOf = (
  { from, to }: { from: Day; to: Day },
  t: Translate<typeof fr>,
  language: string,
): string =>
  from === to
    ? longDay(from, language)
    : t('period', { from: longDay(from, language), to: longDay(to, language) });
