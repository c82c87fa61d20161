import { MailCheck } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { AccountLine } from '../api';
import { useAccountsMessages } from '../messages';

/** The accounts that somebody uses: how each is signed in to, since when, and where its owner reads mail. */
export function AccountList({ accounts }: { accounts: AccountLine[] }) {
  const t = useAccountsMessages();
  const language = useLanguage();
  return (
    <ul className="stack">
      {accounts.map((account) => (
        <li key={`${account.kind} ${account.username} ${account.since}`}>
          <p className="b">{account.kind === 'PASSWORD' ? account.username : t(`kind.${account.kind}`)}</p>
          <p className="s soft row wrap">
            {t('since', { day: fullDate(dayOf(account.since), language) })}
            {account.email && (
              <span className="row">
                <MailCheck aria-hidden="true" size={15} />
                {t('verified', { email: account.email })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
