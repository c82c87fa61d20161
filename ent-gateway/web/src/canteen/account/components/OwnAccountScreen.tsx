import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { BackLink, EmptyState, Loaded, Page, PrintButton, Skeleton } from '../../../app/ui';
import { getOwnAccounts } from '../api';
import { useAccountMessages } from '../messages';
import { useMonth } from '../useMonth';
import { AccountView } from './AccountView';
import { MonthSwitch } from './MonthSwitch';

/** The month's account of a family's own households. */
export function OwnAccountScreen() {
  const t = useAccountMessages();
  const [month, setMonth] = useMonth();
  const accounts = useQuery({
    queryKey: ['canteen', 'account', month],
    queryFn: () => getOwnAccounts(month),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      width="narrow"
      before={<BackLink to="/cantine">{t('back')}</BackLink>}
      actions={<PrintButton className="desk-only">{t('print')}</PrintButton>}
    >
      <p className="prose no-print">{t('what')}</p>
      <MonthSwitch month={month} onChange={setMonth} />
      <Loaded query={accounts} skeleton={<Skeleton lines={4} height={80} />}>
        {(known) =>
          known.length === 0 ? (
            <EmptyState icon={House} title={t('noHousehold')}>
              <p>{t('noHousehold.more')}</p>
            </EmptyState>
          ) : (
            <div
              className="stack-l"
              aria-busy={accounts.isPlaceholderData}
              inert={accounts.isPlaceholderData}
            >
              {known.map((account) => (
                <div key={account.householdId} className="stack-l">
                  {known.length > 1 && <h2>{account.householdName}</h2>}
                  <AccountView account={account} />
                </div>
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
