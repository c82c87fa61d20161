import { Link } from 'react-router';
import { moment, useBooking, useBookingMessages } from '../../../canteen/booking';
import { clock, longDay, today } from '../../format';
import { useLanguage } from '../../i18n';
import { useChildren } from '../../session';
import { Button, Face } from '../../ui';
import type { OfferedPlace } from '../api';
import { useHomeMessages } from '../messages';

/** A place that became free and waits for an answer, given where it stands. */
export function OfferLine({ offer }: { offer: OfferedPlace }) {
  const t = useHomeMessages();
  const words = useBookingMessages();
  const language = useLanguage();
  const { bookingId, childId, activityName, date, acceptBy } = offer;
  const found = useChildren().find(({ id }) => id === childId);
  const child = found?.givenName ?? '';
  const { accept, pending } = useBooking(
    { childId, activityId: offer.activityId, date },
    child,
    activityName,
  );
  const title = t('offer', { child, activity: activityName, day: longDay(date, language) });
  return (
    <div className="waiting-line">
      <Face name={child} colour={found?.colour ?? ''} />
      <div>
        <p className="b">{title}</p>
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
        <span className="hidden"> {title}</span>
      </Button>
    </div>
  );
}
