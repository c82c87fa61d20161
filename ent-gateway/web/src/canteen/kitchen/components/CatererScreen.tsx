import { useQuery } from '@tanstack/react-query';
import { CookingPot, FileText } from 'lucide-react';
import { useParams } from 'react-router';
import { PublicBrand } from '../../../app/brand';
import { hasStatus } from '../../../app/http';
import { EmptyState, Loaded, Page, Toasts } from '../../../app/ui';
import { listCatererOrders } from '../api';
import { useKitchenMessages } from '../messages';
import { CatererOrderCard } from './CatererOrderCard';
import './kitchen.css';

/** The orders behind a secret link, for a caterer without an account. */
export function CatererScreen() {
  const t = useKitchenMessages();
  const { token = '' } = useParams();
  const orders = useQuery({
    queryKey: ['caterer', token],
    queryFn: () => listCatererOrders(token),
    retry: (failures, error) => !hasStatus(error, 404) && failures < 2,
  });
  return (
    <div className="caterer">
      <PublicBrand />
      <main id="contenu">
        <Page title={t('public.title')}>
          {hasStatus(orders.error, 404) ? (
            <EmptyState icon={CookingPot} title={t('public.gone')}>
              <p>{t('public.gone.more')}</p>
            </EmptyState>
          ) : (
            <Loaded query={orders}>
              {(all) =>
                all.length === 0 ? (
                  <EmptyState icon={CookingPot} title={t('public.none')} />
                ) : (
                  <div className="stack-l">
                    <p className="soft">{t('public.health')}</p>
                    <p className="no-print">
                      <a className="btn" href={`/api/public/caterer/${token}/orders.pdf`} download>
                        <FileText aria-hidden="true" size={18} />
                        {t('public.pdf')}
                      </a>
                    </p>
                    {all.map((order) => (
                      <CatererOrderCard
                        key={`${order.activityId} ${order.date}`}
                        order={order}
                        token={token}
                      />
                    ))}
                  </div>
                )
              }
            </Loaded>
          )}
        </Page>
      </main>
      <Toasts />
    </div>
  );
}
