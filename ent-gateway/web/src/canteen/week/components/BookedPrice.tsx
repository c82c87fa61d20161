import { useQuery } from '@tanstack/react-query';
import { euros } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded, Skeleton } from '../../../app/ui';
import { type BookingTarget, getBooking } from '../../booking';
import { useWeekMessages } from '../messages';
import { PriceSteps } from '../../prices';

interface BookedPriceProps {
  bookingId: string;
  target: BookingTarget;
  child: string;
}

/** The price of a booked day by what is known today, its reason, and whether it may still change. */
export function BookedPrice({ bookingId, target, child }: BookedPriceProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const priced = useQuery({
    queryKey: ['canteen', 'booked-price', bookingId],
    queryFn: () => getBooking(target, bookingId),
  });
  return (
    <Loaded query={priced} skeleton={<Skeleton lines={2} height={28} />}>
      {(booked) =>
        booked?.amountCents == null ? null : (
          <div className="stack">
            <h3>{t('why', { price: euros(booked.amountCents, language), child })}</h3>
            <PriceSteps steps={booked.explanation} />
            <p className="s soft">{t(booked.priceFixed ? 'price.fixed' : 'price.follows')}</p>
          </div>
        )
      }
    </Loaded>
  );
}
