import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clock, dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toastAbout } from '../../../app/ui';
import { acknowledge, type CatererOrder } from '../api';
import { useKitchenMessages } from '../messages';
import { Change } from './OrderChanges';
import { ChildrenList } from './ChildrenList';
import { MealsTable } from './MealsTable';

/** One order, what changed since the caterer last said yes, and its word that it has it. */
export function CatererOrderCard({ order, token }: { order: CatererOrder; token: string }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const toast = toastAbout(`order ${order.activityId} ${order.date}`);
  const title = `order-${order.activityId}-${order.date}`;
  const at = (moment: string) => ({ day: longDay(dayOf(moment), language), time: clock(moment, language) });
  const sending = useMutation({
    mutationFn: () => acknowledge(token, order),
    onSuccess: () => {
      toast('ok', t('public.ack.done'));
      return client.invalidateQueries({ queryKey: ['caterer', token] });
    },
    onError: () => toast('danger', t('sending.failed')),
  });
  const changed = order.change.lines.length + order.change.special.length > 0;
  return (
    <section className="card pad stack" aria-labelledby={title}>
      <h2 id={title}>{t('public.order', { school: order.school, day: longDay(order.date, language) })}</h2>
      <p className="soft">
        {t(order.version === 0 ? 'public.first' : 'public.version', {
          canteen: order.canteen,
          version: order.version,
          ...at(order.madeAt),
        })}
      </p>
      {changed && (
        <>
          <h3>{t('public.changed')}</h3>
          <Change lines={order.change.lines} special={order.change.special} />
        </>
      )}
      <MealsTable lines={order.lines} adults={order.adults} total={order.total} />
      <h3>{t('apart')}</h3>
      <ChildrenList special={order.special} />
      {order.acknowledgedAt ? (
        <p className="b">{t('public.acked', at(order.acknowledgedAt))}</p>
      ) : (
        <div>
          <Button kind="primary" isPending={sending.isPending} onPress={() => sending.mutate()}>
            {t('public.ack')}
          </Button>
        </div>
      )}
    </section>
  );
}
