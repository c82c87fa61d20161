import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link2Off } from 'lucide-react';
import { useLocation, useSearchParams } from 'react-router';
import { PublicBrand } from '../../../app/brand';
import { longDay } from '../../../app/format';
import { hasStatus } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Loaded, Page, Toasts } from '../../../app/ui';
import { openShared, readShared } from '../api';
import { lastDayOf } from '../lastDay';
import { useResourcesMessages } from '../messages';
import { SharedList } from './SharedList';
import './resources.css';
import './shared.css';

/** What is behind a secret link, for whoever has it. The secret stands behind the sign #, which no server is sent. */
export function SharedScreen() {
  const t = useResourcesMessages();
  const language = useLanguage();
  const token = useLocation().hash.slice(1);
  const [params] = useSearchParams();
  const folderId = params.get('dossier');
  const link = useQuery({
    queryKey: ['shared', token],
    queryFn: () => openShared(token),
    staleTime: Infinity,
    retry: (failures, error) => !hasStatus(error, 404) && failures < 2,
  });
  const folder = useInfiniteQuery({
    queryKey: ['shared', token, folderId],
    queryFn: ({ pageParam }) => readShared(token, folderId ?? '', pageParam),
    enabled: folderId !== null,
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const gone = hasStatus(link.error, 404) || hasStatus(folder.error, 404);
  return (
    <div className="shared">
      <PublicBrand />
      <main id="contenu">
        <Page title={link.data?.name ?? t('shared')}>
          {gone ? (
            <EmptyState icon={Link2Off} title={t('shared.gone')}>
              <p>{t('shared.gone.more')}</p>
            </EmptyState>
          ) : (
            <Loaded query={link}>
              {(first) => (
                <div className="stack">
                  <p className="soft">
                    {t('shared.until', { day: longDay(lastDayOf(first.endsAt), language) })}
                  </p>
                  {folderId === null ? (
                    <SharedList token={token} items={first.items} hidden={first.hidden} inside={false} />
                  ) : (
                    <Loaded query={folder}>
                      {({ pages }) => (
                        <SharedList
                          token={token}
                          items={pages.flatMap(({ items }) => items)}
                          hidden={pages[0]?.hidden ?? 0}
                          inside
                        />
                      )}
                    </Loaded>
                  )}
                  {folder.hasNextPage && (
                    <Button onPress={() => void folder.fetchNextPage()}>{t('more')}</Button>
                  )}
                </div>
              )}
            </Loaded>
          )}
        </Page>
      </main>
      <Toasts />
    </div>
  );
}
