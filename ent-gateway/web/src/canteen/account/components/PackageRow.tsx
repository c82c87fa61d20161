import { euros, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import type { PackageLine } from '../api';
import { useAccountMessages } from '../messages';

/** A package of an account: one price for the days of a week or month, and the day that opened it. */
export function PackageRow({ line }: { line: PackageLine }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const price = euros(line.amountCents, language);
  const days = t('package.days', { from: fullDate(line.from, language), to: fullDate(line.to, language) });
  return (
    <li className="account-day">
      <div>
        <p className="b">{t(`package.${line.period}`)}</p>
        <p className="s soft">{line.activityName}</p>
      </div>
      <div className="account-standing">
        <span className={`pill ${line.certain ? 'plain-soft' : 'warn'}`}>{days}</span>
        <p className="s soft">{t('package.openedBy', { day: fullDate(line.openedBy, language) })}</p>
      </div>
      <p className="number account-price">{price}</p>
      {line.explanation.length > 0 && (
        <details className="account-why no-print">
          <summary>
            {t('why', { price })}
            <span className="hidden"> {days}</span>
          </summary>
          <PriceSteps steps={line.explanation} />
        </details>
      )}
    </li>
  );
}
