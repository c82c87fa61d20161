import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PatternAnswer } from '../api';
import { usePatternMessages } from '../messages';
import type { Offer } from './TermForm';

interface TermPackagesProps {
  packages: PatternAnswer['packages'];
  offers: Offer[];
}

/** The packages that a term opens: their days cost nothing by themselves. */
export function TermPackages({ packages, offers }: TermPackagesProps) {
  const t = usePatternMessages();
  const language = useLanguage();
  const nameOf = (childId: string, activityId: string) => {
    const offer = offers.find(({ child }) => child.id === childId);
    return {
      child: offer?.child.givenName ?? '',
      activity: offer?.activities.find(({ id }) => id === activityId)?.name ?? '',
    };
  };
  if (packages.length === 0) return null;
  return (
    <ul aria-label={t('packages')}>
      {packages.map(({ childId, activityId, period, from, amountCents, paidByOthers }) => (
        <li key={`${childId} ${activityId} ${period} ${from}`}>
          {t(paidByOthers ? `package.${period}.others` : `package.${period}`, {
            ...nameOf(childId, activityId),
            from: fullDate(from, language),
            price: euros(amountCents ?? 0, language),
          })}
        </li>
      ))}
    </ul>
  );
}
