import { lazy, Suspense, useState } from 'react';
import { euros, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type BookingTarget, useBooking } from '../../booking';
import type { Menu } from '../../menus';
import type { WeekDay } from '../api';
import { useWeekMessages } from '../messages';
import { CellFace } from './CellFace';
import { OutcomeCell } from './OutcomeCell';

const CellSheet = lazy(() => import('./CellSheet'));

const labels = { booked: 'booked.label', offered: 'offered.label', waiting: 'waiting.label' } as const;

interface CellProps {
  day: WeekDay;
  target: BookingTarget;
  child: string;
  menu: Menu | undefined;
  /** its name, when it isn't lunch */
  activity?: string | undefined;
}

/** One child, one day. Free: one tap books. Booked or waiting: one tap shows the price, its reason and the way out. */
export function Cell({ day, target, child, menu, activity }: CellProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const booking = useBooking(target, child, activity);
  const [open, setOpen] = useState(false);
  const { status, changeable, bookingId } = day;
  const price = day.amountCents == null ? '' : euros(day.amountCents, language);
  const values = {
    day: plainDay(day.date, language),
    child,
    price,
    activity: activity ?? t('meal'),
    rank: day.rank ?? 1,
  };

  if (day.outcome && day.outcome.attendance !== 'PRESENT') {
    return <OutcomeCell day={day} outcome={day.outcome} target={target} child={child} activity={activity} />;
  }
  if (booking.pending) return <CellFace look="saving">{t('saving')}</CellFace>;
  if (status === 'CLOSED') {
    const why = day.closure?.label || t('closed');
    return <CellFace look="closed">{price ? t('closed.charged', { why, price }) : why}</CellFace>;
  }
  if (status === 'CUT_OFF_PASSED') return <CellFace look="late">{t('late')}</CellFace>;
  if (status === 'REGISTRATION_CLOSED') return <CellFace look="late">{t('registrationClosed')}</CellFace>;
  if (status === 'FREE' || status === 'FULL') {
    const full = status === 'FULL';
    if (!changeable)
      return <CellFace look={full ? 'closed' : 'late'}>{t(full ? 'full' : 'notOpen')}</CellFace>;
    const other = activity ? (price ? 'book.other.price' : 'book.other') : undefined;
    const label = full ? 'full.label' : (other ?? (price ? 'book.label.price' : 'book.label'));
    return (
      <CellFace look={full ? 'full' : 'free'} label={t(label, values)} onPress={booking.book}>
        {t(full ? 'full' : 'book')}
      </CellFace>
    );
  }
  const waiting = status === 'WAITING';
  const offered = Boolean(day.acceptBy);
  const look = waiting ? 'waiting' : offered ? 'offered' : 'booked';
  return (
    <>
      <CellFace look={look} label={t(labels[look], values)} onPress={() => setOpen(true)}>
        {waiting ? t('waiting', values) : offered ? t('offered') : price || t('booked')}
      </CellFace>
      {open && (
        <Suspense>
          <CellSheet
            day={day}
            target={target}
            child={child}
            menu={menu}
            activity={activity}
            onAccept={() => {
              setOpen(false);
              if (bookingId) booking.accept(bookingId);
            }}
            onClose={() => setOpen(false)}
            onCancel={() => {
              setOpen(false);
              if (bookingId) booking.cancel(bookingId);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
