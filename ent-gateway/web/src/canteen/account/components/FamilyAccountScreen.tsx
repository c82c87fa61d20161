import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BackLink, Loaded, Page, PrintButton, Skeleton } from '../../../app/ui';
import { getAccount } from '../api';
import { useAccountMessages } from '../messages';
import { useMonth } from '../useMonth';
import { AccountView } from './AccountView';
import { MonthSwitch } from './MonthSwitch';
import { PaperHead } from './PaperHead';

/** A household's account of a month, as the town hall sees it. */
export function FamilyAccountScreen() {
  const t = useAccountMessages();
  const { family = '' } = useParams();
  const { month, unknown, change } = useMonth();
  const account = useQuery({
    queryKey: ['canteen', 'account', family, month],
    queryFn: () => getAccount(family, month),
    placeholderData: keepPreviousData,
  });
  const payers = account.data?.adults ?? [];
  return (
    <Page
      title={account.data ? t('of', { household: account.data.householdName }) : t('title')}
      before={
        <BackLink className="no-print" to={`/familles/${family}`}>
          {t('back.family')}
        </BackLink>
      }
      actions={<PrintButton className="desk-only">{t('print')}</PrintButton>}
    >
      <PaperHead
        month={month}
        people={payers.length > 0 ? t('paper.payers', { names: payers.join(', ') }) : undefined}
      />
      <MonthSwitch month={month} unknown={unknown} onChange={change} />
      <Loaded query={account} skeleton={<Skeleton lines={4} height={80} />}>
        {(known) => (
          <div aria-busy={account.isPlaceholderData} inert={account.isPlaceholderData}>
            <AccountView account={known} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
