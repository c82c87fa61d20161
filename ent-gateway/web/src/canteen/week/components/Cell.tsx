import { lazy, Suspense, useState } from 'react';
import { euros, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { type BookingTarget, useBooking } from '../../booking';
import type { Menu } from '../../menus/api';
import type { WeekDay } from '../api';
import { useWeekMessages } from '../messages';
import { CellFace } from './CellFace';

const CellSheet = lazy(() => import('./CellSheet'));

interface CellProps {
  day: WeekDay;
  target: BookingTarget;
  child: string;
  menu: Menu | undefined;
}

/** One child, one day. Free: one tap books. Booked or waiting: one tap shows the price, its reason and the way out. */
export function Cell({ day, target, child, menu }: CellProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const booking = useBooking(target, child);
  const [open, setOpen] = useState(false);
  const { status, changeable, bookingId } = day;
  const price = day.amountCents == null ? '' : euros(day.amountCents, language);
  const values = { day: plainDay(day.date, language), child, price, rank: day.rank ?? 1 };

  if (booking.pending) return <CellFace look="saving">{t('saving')}</CellFace>;
  if (status === 'CLOSED') return <CellFace look="closed">{day.closure?.label || t('closed')}</CellFace>;
  if (status === 'CUT_OFF_PASSED') return <CellFace look="late">{t('late')}</CellFace>;
  if (status === 'FREE' || status === 'FULL') {
    const full = status === 'FULL';
    if (!changeable)
      return <CellFace look={full ? 'closed' : 'late'}>{t(full ? 'full' : 'notOpen')}</CellFace>;
    const label = full ? 'full.label' : price ? 'book.label.price' : 'book.label';
    return (
      <CellFace look={full ? 'full' : 'free'} label={t(label, values)} onPress={booking.book}>
        {t(full ? 'full' : 'book')}
      </CellFace>
    );
  }
  const waiting = status === 'WAITING';
  return (
    <>
      <CellFace
        look={waiting ? 'waiting' : 'booked'}
        label={t(waiting ? 'waiting.label' : 'booked.label', values)}
        onPress={() => setOpen(true)}
      >
        {waiting ? t('waiting', values) : price}
      </CellFace>
      {open && (
        <Suspense>
          <CellSheet
            day={day}
            target={target}
            child={child}
            menu={menu}
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
