import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Face } from '../../../app/ui';
import type { MonthAccount } from '../api';
import { useAccountMessages } from '../messages';
import { partOf, useColours } from './AccountLines';

/** The sum of the month, always in sight, and the way to each child. */
export function AccountBar({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  const language = useLanguage();
  const colours = useColours(account);
  const { certainCents, openCents } = account.totals;
  return (
    <div className="account-bar no-print">
      <p className="row between">
        <span>{t('sum')}</span>
        <span className="b number">{euros(certainCents + openCents, language)}</span>
      </p>
      {account.children.length > 1 && (
        <nav aria-label={t('children', { household: account.householdName })}>
          <ul className="row wrap">
            {account.children.map(({ childId, givenName }) => (
              <li key={childId}>
                <a className={`row tall-link ${colours[childId]}`} href={`#${partOf(account, childId)}`}>
                  <Face name={givenName} colour={colours[childId] ?? ''} size="small" />
                  {givenName}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
