import { Pencil } from 'lucide-react';
import { fullDate, longDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { PriceSteps } from '../../prices';
import type { Family, FamilyBooking } from '../api';
import { attendanceOf, mayExcuse } from '../attendance';
import { useDeskQueueMessages } from '../messages';
import { AttendanceLine, DayPrice } from './AttendanceLine';
import { PaidBy } from './PaidBy';

const looks: Record<string, string> = { BOOKED: 'ok', WAITING: 'warn', CANCELLED: 'plain-soft' };

interface BookingRowProps {
  booking: FamilyBooking;
  family: Family;
  onCorrect: () => void;
  onExcuse: () => void;
}

/** A booked day, what came of it and what was changed by hand. */
export function BookingRow({ booking, family, onCorrect, onExcuse }: BookingRowProps) {
  const t = useDeskQueueMessages();
  const language = useLanguage();
  const { status } = booking;
  const child =
    [...family.children, ...family.movedChildren].find(({ id }) => id === booking.childId)?.givenName ?? '';
  const day = longDay(booking.date, language);
  const attended = attendanceOf(booking, family);
  return (
    <tr>
      <td>
        {child}
        <p className="s soft">{booking.activityName}</p>
        <PaidBy day={booking} family={family} />
      </td>
      <td>
        <span className={`pill ${booking.leavesOn ? 'plain-soft' : (looks[status] ?? 'plain-soft')}`}>
          {booking.leavesOn
            ? t('status.left')
            : status === 'BOOKED' || status === 'WAITING' || status === 'CANCELLED'
              ? t(`status.${status}`)
              : t('status.other')}
        </span>
        {booking.leavesOn && (
          <p className="s soft">{t('left', { day: fullDate(booking.leavesOn, language) })}</p>
        )}
        <AttendanceLine day={attended} />
        {booking.suspension && (
          <p className="s soft">
            {t('charged', {
              reason: booking.suspension.label || t(`suspension.${booking.suspension.reason}`),
            })}
          </p>
        )}
        {booking.correction && (
          <p className="s soft">{t('corrected', { reason: booking.correction.reason })}</p>
        )}
        {mayExcuse(booking, family, today()) && (
          <Button className="quiet s" onPress={onExcuse}>
            {t(attended?.excuse ? 'excuse.see' : 'excuse')}
            <span className="hidden"> {t('excuse.title', { child, day })}</span>
          </Button>
        )}
      </td>
      <td className="figure">
        <DayPrice booked={booking.amountCents} day={attended} />
        <PriceSteps steps={booking.explanation.filter(({ kind }) => kind === 'IN_PACKAGE')} />
        {booking.priceFixed && <p className="s soft">{t('price.fixed')}</p>}
      </td>
      <td>
        {status !== 'CANCELLED' && !family.own && (
          <Button
            className="icon"
            aria-label={t('correct.of', { child, activity: booking.activityName, day })}
            onPress={onCorrect}
          >
            <Pencil aria-hidden="true" size={18} />
          </Button>
        )}
      </td>
    </tr>
  );
}
