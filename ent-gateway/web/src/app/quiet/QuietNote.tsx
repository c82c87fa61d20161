import { clockTime, hourOf, nearDay, nearness, today } from '../format';
import { useLanguage } from '../i18n';
import { type Me, useSession } from '../session';
import { useQuietMessages } from './messages';
import { quietEnd } from './quietEnd';

/** Tells whoever writes from the school in quiet hours when families will be told; nothing by day. */
export function QuietNote() {
  const t = useQuietMessages();
  const language = useLanguage();
  // a person kept by a version before knows of none
  const { quietHours } = useSession().me.territory as Partial<Me['territory']>;
  const now = today();
  const end = quietHours && quietEnd(quietHours, now, hourOf(new Date().toISOString()));
  if (!quietHours || !end) return null;
  const near = nearness(end, now);
  return (
    <p className="s soft">
      {t('later', {
        day: near === 'today' || near === 'tomorrow' ? t(near) : nearDay(end, language, now),
        hour: clockTime(quietHours.until, language),
      })}
    </p>
  );
}
