import { TicketCheck } from 'lucide-react';
import { Link } from 'react-router';
import { moment, useBooking, useBookingMessages } from '../../../canteen/booking';
import { clock, longDay, today } from '../../format';
import { useLanguage } from '../../i18n';
import { useChildren } from '../../session';
import { Button } from '../../ui';
import type { OfferedPlace } from '../api';
import { useHomeMessages } from '../messages';

/** Places that became free and wait for an answer, each answered where it stands. */
export function OfferCards({ offers }: { offers: OfferedPlace[] }) {
  return offers.map((offer) => <OfferCard key={offer.bookingId} offer={offer} />);
}

function OfferCard({ offer }: { offer: OfferedPlace }) {
  const t = useHomeMessages();
  const words = useBookingMessages();
  const language = useLanguage();
  const { bookingId, childId, activityName, date, acceptBy } = offer;
  const child = useChildren().find(({ id }) => id === childId)?.givenName ?? '';
  const { accept, pending } = useBooking(
    { childId, activityId: offer.activityId, date },
    child,
    activityName,
  );
  const day = longDay(date, language);
  return (
    <section className="card home-unread">
      <TicketCheck aria-hidden="true" size={22} />
      <div>
        <p className="b">{t('offer', { child, activity: activityName, day })}</p>
        <p className="s soft">
          {t('offer.until', {
            until: moment(acceptBy, words, language, today()),
            time: clock(acceptBy, language),
          })}{' '}
          <Link to={`/cantine?date=${date}`}>{t('offer.see')}</Link>
        </p>
      </div>
      <Button kind="primary" isPending={pending !== undefined} onPress={() => accept(bookingId)}>
        {t('offer.accept')}
        <span className="hidden"> {t('offer', { child, activity: activityName, day })}</span>
      </Button>
    </section>
  );
}
