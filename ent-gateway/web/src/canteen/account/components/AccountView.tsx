import { CalendarDays } from 'lucide-react';
import { EmptyState } from '../../../app/ui';
import type { MonthAccount } from '../api';
import { useAccountMessages } from '../messages';
import { AccountLines } from './AccountLines';
import { AccountTotal } from './AccountTotal';

/** A household's account of a month. */
export function AccountView({ account }: { account: MonthAccount }) {
  const t = useAccountMessages();
  return account.lines.length === 0 ? (
    <EmptyState icon={CalendarDays} title={t('none')}>
      <p>{t('none.more')}</p>
    </EmptyState>
  ) : (
    <div className="stack-l">
      <AccountTotal account={account} />
      <AccountLines account={account} />
    </div>
  );
}
