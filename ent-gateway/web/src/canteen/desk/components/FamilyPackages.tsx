import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Family } from '../api';
import { useDeskQueueMessages } from '../messages';

/** The packages that the days of the week belong to, each charged once. */
export function FamilyPackages({ family: { children, packages } }: { family: Family }) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  if (packages.length === 0) return null;
  return (
    <ul aria-label={t('packages')}>
      {packages.map(({ childId, activityId, activityName, period, from, amountCents }) => (
        <li key={`${childId} ${activityId} ${period} ${from}`}>
          {t(`package.${period}`, {
            child: children.find(({ id }) => id === childId)?.givenName ?? '',
            activity: activityName,
            from: fullDate(from, language),
            price: euros(amountCents ?? 0, language),
          })}
        </li>
      ))}
    </ul>
  );
}
