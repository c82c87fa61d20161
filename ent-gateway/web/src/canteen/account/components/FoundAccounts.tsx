import { CalendarDays } from 'lucide-react';
import { monthName } from '../../../app/format';
import type { Schemas } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import { useAccountMessages } from '../messages';
import { AccountTable } from './AccountTable';

interface FoundAccountsProps {
  accounts: Schemas['AccountPageAccountSummary'][];
  month: string;
  /** what was searched for */
  name: string;
  /** others follow that haven't been asked for */
  more: boolean;
}

/** The accounts found; on paper it says where they are a part. */
export function FoundAccounts({ accounts, month, name, more }: FoundAccountsProps) {
  const t = useAccountMessages();
  const language = useLanguage();
  return accounts.length === 0 ? (
    <EmptyState
      icon={CalendarDays}
      title={t(name ? 'accounts.notFound' : 'accounts.none', {
        month: monthName(month, language),
      })}
    >
      <p>{t('accounts.none.more')}</p>
    </EmptyState>
  ) : (
    <>
      {name && <p className="print-only">{t('accounts.searched', { name })}</p>}
      {more && <p className="print-only b">{t('accounts.part', { count: accounts.length })}</p>}
      <AccountTable accounts={accounts} month={month} />
    </>
  );
}
