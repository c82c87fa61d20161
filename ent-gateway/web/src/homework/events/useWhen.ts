import { capital, clockTime, longDay } from '../../app/format';
import { useLanguage } from '../../app/i18n';
import type { SchoolEvent } from './api';
import { useEventsMessages } from './messages';

/** The day and the hours of an event in words. */
export function useWhen() {
  const t = useEventsMessages();
  const language = useLanguage();
  return ({ from, to, starts, ends }: SchoolEvent['when']): string => {
    const day = longDay(from, language);
    if (from !== to) return t('when.days', { from: day, to: longDay(to, language) });
    return starts && ends
      ? t('when.hours', {
          day: capital(day),
          from: clockTime(starts, language),
          to: clockTime(ends, language),
        })
      : capital(day);
  };
}
