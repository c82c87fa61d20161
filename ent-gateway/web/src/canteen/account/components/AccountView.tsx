import { CalendarDays } from 'lucide-react';
import { monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState } from '../../../app/ui';
import type { MonthAccount } from '../api';
import { useAccountMessages } from '../messages';
import { AccountBar } from './AccountBar';
import { AccountLines } from './AccountLines';
import { AccountTotal } from './AccountTotal';

/** A household's account of a month. */
export function AccountView({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  const language = useLanguage();
  return account.lines.length === 0 ? (
    <EmptyState icon={CalendarDays} title={t('none', { month: monthName(account.month, language) })}>
      <p>{t('none.more')}</p>
    </EmptyState>
  ) : (
    <div className="stack-l">
      <AccountTotal account={account} />
      <AccountBar account={account} />
      <AccountLines account={account} />
    </div>
  );
}
