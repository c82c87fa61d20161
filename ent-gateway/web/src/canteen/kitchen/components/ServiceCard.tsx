import type { Day } from '../../../app/format';
import { Notice } from '../../../app/ui';
import type { Service } from '../api';
import { useKitchenMessages } from '../messages';
import { ForecastCard } from './ForecastCard';
import { OrderChanges } from './OrderChanges';
import { OrderTable } from './OrderTable';
import { WasteCard } from './WasteCard';

/** One canteen's day. */
export function ServiceCard({ service, date }: { service: Service; date: Day }) {
  const t = useKitchenMessages();
  if (!service.open) return <Notice kind="info">{t('closed')}</Notice>;
  return (
    <div className="kitchen">
      <OrderTable service={service} date={date} />
      <OrderChanges service={service} />
      <ForecastCard service={service} />
      <WasteCard service={service} date={date} />
    </div>
  );
}
