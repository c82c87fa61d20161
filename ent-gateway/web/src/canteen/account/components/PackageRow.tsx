import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PackageLine } from '../api';
import { useAccountMessages } from '../messages';
import { AccountRow } from './AccountRow';
import { Why } from './Why';

/** A package of an account: one price for the days of a week or month, and the day that opened it. */
export function PackageRow({ line }: { line: PackageLine }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const price = euros(line.amountCents, language);
  const days = t('package.days', { from: fullDate(line.from, language), to: fullDate(line.to, language) });
  return (
    <AccountRow
      title={t(`package.${line.period}`)}
      activity={line.activityName}
      price={price}
      more={<Why asked={t('why', { price })} about={days} steps={line.explanation} />}
    >
      <span className="pill plain-soft">{days}</span>
      <p className="s soft">{t('package.openedBy', { day: fullDate(line.openedBy, language) })}</p>
    </AccountRow>
  );
}
