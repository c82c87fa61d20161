import type { Day } from '../../../app/format';
import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import type { Service } from '../api';
import { useKitchenMessages } from '../messages';
import { AdultsCard } from './AdultsCard';
import { ApartCard } from './ApartCard';
import { ForecastCard } from './ForecastCard';
import { OrderChanges } from './OrderChanges';
import { OrderTable } from './OrderTable';
import { SendingCard } from './SendingCard';
import { WasteCard } from './WasteCard';

interface ServiceCardProps {
  service: Service;
  schoolId: string;
  date: Day;
}

/** One canteen's day. */
export function ServiceCard({ service, schoolId, date }: ServiceCardProps) {
  const t = useKitchenMessages();
  const { space } = useSession();
  if (!service.open) return <Notice kind="info">{t('closed')}</Notice>;
  return (
    <div className="kitchen">
      <OrderTable service={service} date={date} />
      <ApartCard service={service} date={date} />
      <OrderChanges service={service} />
      {space === 'town' && <SendingCard service={service} schoolId={schoolId} date={date} />}
      <AdultsCard service={service} date={date} />
      <ForecastCard service={service} />
      <WasteCard service={service} date={date} />
    </div>
  );
}
