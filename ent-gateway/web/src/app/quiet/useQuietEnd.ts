import { clockTime, dayOf, hourOf, nearDay, nearness, today } from '../format';
import { useLanguage } from '../i18n';
import { type Me, useSession } from '../session';
import { useQuietMessages } from './messages';
import { quietEnd } from './quietEnd';

interface QuietEnd {
  /** "demain à 7 h" */
  when: string;
  /** whether the same quiet hours lasted at a moment */
  lastedAt: (moment: string) => boolean;
}

/** When the quiet hours end that last now; undefined by day. */
export function useQuietEnd(): QuietEnd | undefined {
  const t = useQuietMessages();
  const language = useLanguage();
  // a person kept by a version before knows of none
  const { quietHours } = useSession().me.territory as Partial<Me['territory']>;
  if (!quietHours) return undefined;
  const endOf = (moment: string) => quietEnd(quietHours, dayOf(moment), hourOf(moment));
  const now = today();
  const end = endOf(new Date().toISOString());
  if (!end) return undefined;
  const near = nearness(end, now);
  return {
    when: t('when', {
      day: near === 'today' || near === 'tomorrow' ? t(near) : nearDay(end, language, now),
      hour: clockTime(quietHours.until, language),
    }),
    lastedAt: (moment) => endOf(moment) === end,
  };
}
