import { useTimetableMessages } from './messages';

/** Minutes as people say them: 9 h 55, 2 h, 20 min. */
export function useDuration() {
  const t = useTimetableMessages();
  return (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t('duration.minutes', { minutes: rest });
    return rest === 0
      ? t('duration.hours', { hours })
      : t('duration.both', { hours, minutes: String(rest).padStart(2, '0') });
  };
}
