import { euros, longDay, monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Week } from '../api';
import { useWeekMessages } from '../messages';
import { packagesShown } from '../week';

/** The packages of the week shown: what they cost, and whether a day has opened them. */
export function WeekPackages({ week }: { week: Week }) {
  const t = useWeekMessages();
  const language = useLanguage();
  const lines = week.children.flatMap((row) =>
    packagesShown(row).map((one) => {
      const { childId, givenName, activityId, activityName } = row;
      const values = {
        child: givenName,
        activity: activityName ?? '',
        price: euros(one.amountCents ?? 0, language),
        month: monthName(one.from, language),
      };
      return {
        key: `${childId} ${activityId} ${one.period} ${one.from}`,
        words: [
          one.paidByOthers
            ? t(`package.others.${one.period}`, values)
            : t(one.openedBy ? `package.${one.period}` : `package.${one.period}.offered`, values),
          one.begun && t('package.begun'),
          one.begun && one.nextFrom && t('package.then', { next: longDay(one.nextFrom, language) }),
        ]
          .filter(Boolean)
          .join(' '),
      };
    }),
  );
  if (lines.length === 0) return null;
  return (
    <section className="card pad stack" aria-label={t('packages')}>
      <h2>{t('packages')}</h2>
      <ul>
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
