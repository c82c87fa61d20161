import { clock, type Day, dayOf, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Service } from '../api';
import { useKitchenMessages } from '../messages';
import { MealsTable } from './MealsTable';

/** The order by diet and texture, packed meals apart: frozen, or as it stands until then. */
export function OrderTable({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const [frozen] = service.versions;
  const last = service.versions.at(-1);
  const lines = last?.lines ?? service.now;
  const total = last?.total ?? service.total;
  const at = frozen?.madeAt ?? service.orderAt;
  const when = { day: longDay(dayOf(at), language), time: clock(at, language) };
  const due = new Date(service.orderAt) <= new Date();
  const waiting = date < today() ? 'order.missed' : due ? 'order.late' : 'order.open';
  return (
    <section className="card pad stack" aria-labelledby={`order-${service.activityId}`}>
      <div className="row between">
        <h2 id={`order-${service.activityId}`}>
          {t('order')} · {service.name}
        </h2>
        <p className="big number">{t('meals', { count: total })}</p>
      </div>
      <p className="soft">{t(frozen ? 'order.frozen' : waiting, when)}</p>
      <MealsTable lines={lines} adults={last?.adults ?? service.adults} total={total} />
    </section>
  );
}
