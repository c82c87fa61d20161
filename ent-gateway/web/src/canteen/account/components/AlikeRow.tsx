import { capital, euros, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { PriceSteps } from '../../prices';
import { type AlikeDays, isInPackage } from '../lines';
import { useAccountMessages } from '../messages';
import { AccountRow } from './AccountRow';
import { DayRow } from './DayRow';
import { Standing } from './Standing';

/** Days of one price in one line; on a tap each of them, with the reason of the price said once where it is the same. */
export function AlikeRow({ group: { first, days } }: { group: AlikeDays }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const count = days.length;
  const packaged = isInPackage(first);
  const title = packaged
    ? t('alike.package', { count })
    : t(first.unit === 'MEAL' && first.units === 1 ? 'alike.MEAL' : 'alike.DAY', {
        count,
        price: euros(first.amountCents, language),
      });
  const reason = JSON.stringify(first.explanation);
  const oneReason = days.every(
    ({ explanation, excuse }) => JSON.stringify(explanation) === reason && excuse === first.excuse,
  );
  return (
    <AccountRow
      title={title}
      activity={first.activityName}
      price={packaged ? t('inPackage') : euros(first.amountCents * count, language)}
      more={
        <details className="account-why">
          <summary>
            {t('alike.days', { count })}
            <span className="hidden">
              {' '}
              {first.activityName}, {title}
            </span>
          </summary>
          {oneReason ? (
            <div className="stack">
              <ul className="account-alike">
                {days.map(({ date }) => (
                  <li key={date}>{capital(longDay(date, language))}</li>
                ))}
              </ul>
              <PriceSteps steps={first.explanation} />
            </div>
          ) : (
            <ul>
              {days.map((line) => (
                <DayRow key={line.date} line={line} />
              ))}
            </ul>
          )}
        </details>
      }
    >
      <Standing line={first} />
      {oneReason && first.excuse && <p className="s soft">{t('excuse', { reason: first.excuse })}</p>}
    </AccountRow>
  );
}
