import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { download } from '../../../app/http';
import { isSearchable, SearchField, useSettled } from '../../../app/search';
import { BackLink, Button, Loaded, Notice, Page, PrintButton, Skeleton } from '../../../app/ui';
import { exportAccounts, listAccounts } from '../api';
import { useAccountMessages } from '../messages';
import { useMonth } from '../useMonth';
import { useSearchText } from '../useSearchText';
import { AccountSums } from './AccountSums';
import { FoundAccounts } from './FoundAccounts';
import { MonthSwitch } from './MonthSwitch';
import { PaperHead } from './PaperHead';
import { WithoutPayer } from './WithoutPayer';

/** The accounts of all households of a month, by name, and the month as a file. */
export function AccountsScreen() {
  const t = useAccountMessages();
  const { month, unknown, change } = useMonth();
  const [text, setText] = useSearchText();
  const typed = useSettled(text.trim());
  const name = isSearchable(typed) ? typed : '';
  const accounts = useInfiniteQuery({
    queryKey: ['canteen', 'accounts', month, name],
    queryFn: ({ pageParam }) => listAccounts(month, name, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const taking = useMutation({
    mutationFn: () => download(exportAccounts(month), `comptes-${month}.csv`),
  });
  return (
    <Page
      title={t('accounts')}
      before={
        <BackLink className="no-print" to="/familles">
          {t('back.families')}
        </BackLink>
      }
      actions={
        <>
          <Button onPress={() => taking.mutate()} isPending={taking.isPending}>
            <Download aria-hidden="true" size={18} />
            {t('export')}
          </Button>
          <PrintButton>{t('print')}</PrintButton>
        </>
      }
    >
      <PaperHead month={month} />
      <p className="prose no-print">{t('accounts.what')}</p>
      <MonthSwitch month={month} unknown={unknown} onChange={change} />
      {taking.error && <Notice kind="danger">{t('export.failed')}</Notice>}
      <div className="no-print">
        <SearchField
          label={t('search')}
          value={text}
          hint={name ? t('export.all') : undefined}
          onChange={setText}
        />
      </div>
      <Loaded query={accounts} skeleton={<Skeleton lines={6} height={40} />}>
        {({ pages }) => {
          const found = pages.flatMap((page) => page.accounts);
          const apart = pages[0]?.withoutPayer;
          const unpaid = apart ? apart.certainLines + apart.openLines > 0 : false;
          const former = accounts.isPlaceholderData;
          return (
            <div className="stack-l" aria-busy={former}>
              <AccountSums month={month} name={name} apart={unpaid} />
              {former && <p className="print-only b">{t('accounts.loading')}</p>}
              <div className={former ? 'stack-l no-print' : 'stack-l'}>
                <FoundAccounts accounts={found} month={month} name={name} more={accounts.hasNextPage} />
                {accounts.hasNextPage && (
                  <Button
                    onPress={() => void accounts.fetchNextPage()}
                    isPending={accounts.isFetchingNextPage}
                  >
                    {t('accounts.next')}
                  </Button>
                )}
                {unpaid && <WithoutPayer month={month} />}
              </div>
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
