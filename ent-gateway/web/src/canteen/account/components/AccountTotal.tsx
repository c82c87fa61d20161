import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { MonthAccount } from '../api';
import { useAccountMessages } from '../messages';

/** What is certain, and apart from it what isn't yet; and that neither is a bill. */
export function AccountTotal({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const { certainCents, openCents, openLines } = account.totals;
  return (
    <div className="card pad stack">
      <p className="row between">
        <span>{t('certain')}</span>
        <span className="big number">{euros(certainCents, language)}</span>
      </p>
      {openLines > 0 && (
        <p className="row between">
          <span>{t('open', { count: openLines })}</span>
          <span className="b number">{euros(openCents, language)}</span>
        </p>
      )}
      {account.activities.length > 1 && (
        <ul className="s soft">
          {account.activities.map(({ activityId, name, totals }) => (
            <li key={activityId} className="row between">
              <span>{name}</span>
              <span className="number">{euros(totals.certainCents + totals.openCents, language)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="s soft">{t('notABill')}</p>
    </div>
  );
}
