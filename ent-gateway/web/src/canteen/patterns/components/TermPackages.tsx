import { type Day, euros, fullDate, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { PatternAnswer } from '../api';
import { usePatternMessages } from '../messages';
import type { Offer } from '../term';

interface TermPackagesProps {
  packages: PatternAnswer['packages'];
  offers: Offer[];
  /** begins the term with the next package; once it is booked nothing is proposed */
  onBegin?: ((next: Day) => void) | undefined;
  /** the last day of the term: no package is begun after it */
  last?: Day | undefined;
}

/** What is said beside the price: it was another until now, or passes to the other household. */
const told = (paidByOthers: boolean, formerCents: number | null) => {
  if (paidByOthers) return formerCents === null ? '.others' : '.leaves';
  return formerCents === null ? '' : '.instead';
};

/** The packages that a term opens: their days cost nothing by themselves. */
export function TermPackages({ packages, offers, onBegin, last }: TermPackagesProps) {
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
      {packages.map(
        ({
          childId,
          activityId,
          period,
          from,
          to,
          openedBy,
          begun,
          nextFrom,
          amountCents,
          formerCents,
          paidByOthers,
        }) => {
          const price = euros(amountCents ?? 0, language);
          const next = nextFrom && longDay(nextFrom, language);
          return (
            <li key={`${childId} ${activityId} ${period} ${from}`}>
              {t(`package.${period}${told(paidByOthers, formerCents)}`, {
                ...nameOf(childId, activityId),
                from: fullDate(from, language),
                price,
                former: euros(formerCents ?? 0, language),
              })}
              {begun && (
                <Notice kind="warn">
                  <p>
                    {t('package.begun', {
                      from: fullDate(from, language),
                      to: fullDate(to, language),
                      first: longDay(openedBy ?? from, language),
                      price,
                    })}
                    {next && ` ${t('package.then', { next })}`}
                  </p>
                  {next && onBegin && (last === undefined || nextFrom <= last) && (
                    <Button className="no-print" onPress={() => onBegin(nextFrom)}>
                      {t('package.next', { next })}
                    </Button>
                  )}
                </Notice>
              )}
            </li>
          );
        },
      )}
    </ul>
  );
}
