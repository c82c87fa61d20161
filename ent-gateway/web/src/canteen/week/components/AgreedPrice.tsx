import { useQuery } from '@tanstack/react-query';
import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded, Skeleton } from '../../../app/ui';
import { type BookingTarget, getBooking } from '../../booking';
import { useWeekMessages } from '../messages';
import { PriceSteps } from '../../prices';

interface AgreedPriceProps {
  bookingId: string;
  target: BookingTarget;
  child: string;
}

/** The price that was agreed when the day was booked, and what the town hall changed of it since. */
export function AgreedPrice({ bookingId, target, child }: AgreedPriceProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const agreed = useQuery({
    queryKey: ['canteen', 'agreed', bookingId],
    queryFn: () => getBooking(target, bookingId),
  });
  return (
    <Loaded query={agreed} skeleton={<Skeleton lines={2} height={28} />}>
      {(booked) =>
        booked?.amountCents == null ? null : (
          <div className="stack">
            <h3>{t('why', { price: euros(booked.amountCents, language), child })}</h3>
            <PriceSteps steps={booked.explanation} />
          </div>
        )
      }
    </Loaded>
  );
}
