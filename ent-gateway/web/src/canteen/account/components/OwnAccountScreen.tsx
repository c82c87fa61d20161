import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useActing, useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page, PrintButton, Skeleton } from '../../../app/ui';
import { CustodyLinks } from '../../custody';
import { getOwnAccounts } from '../api';
import { useAccountMessages } from '../messages';
import { useMonth } from '../useMonth';
import { AccountView } from './AccountView';
import { MonthSwitch } from './MonthSwitch';
import { PaperHead } from './PaperHead';

/** The month's account of a family's own households. */
export function OwnAccountScreen() {
  const t = useAccountMessages();
  const { month, unknown, change } = useMonth();
  const { me } = useSession();
  const acting = useActing();
  const reader = acting?.name ?? `${me.person.givenName} ${me.person.familyName}`;
  const accounts = useQuery({
    queryKey: ['canteen', 'account', month],
    queryFn: () => getOwnAccounts(month),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      width="narrow"
      before={
        <BackLink className="no-print" to="/cantine">
          {t('back')}
        </BackLink>
      }
      actions={<PrintButton>{t('print')}</PrintButton>}
    >
      <p className="prose no-print">{t('what')}</p>
      <PaperHead month={month} people={t('paper.for', { name: reader })} />
      <MonthSwitch month={month} unknown={unknown} onChange={change} />
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
      <CustodyLinks />
    </Page>
  );
}
