import { CalendarDays } from 'lucide-react';
import { monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren } from '../../../app/session';
import { EmptyState } from '../../../app/ui';
import type { MonthAccount } from '../api';
import { useAccountMessages } from '../messages';
import { AccountBar } from './AccountBar';
import { AccountLines } from './AccountLines';
import { AccountTotal } from './AccountTotal';

/** The reader's own children as on every other screen, then others as they are. */
function useOrdered({ children, ...account }: MonthAccount): MonthAccount {
  const own = useChildren().map(({ id }) => id);
  const place = (childId: string) => (own.includes(childId) ? own.indexOf(childId) : own.length);
  return {
    ...account,
    children: children.toSorted((one, other) => place(one.childId) - place(other.childId)),
  };
}

/** A household's account of a month. */
export function AccountView({ account: unordered }: { account: MonthAccount }) {
  const account = useOrdered(unordered);
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
