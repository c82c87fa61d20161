import { lazy, Suspense, useState } from 'react';
import { euros, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useBooking } from '../../booking';
import type { WeekCell } from '../api';
import { useWeekMessages } from '../messages';
import { CellFace } from './CellFace';

const CellSheet = lazy(() => import('./CellSheet'));

interface CellProps {
  cell: WeekCell;
  date: string;
  child: string;
}

/** One child, one day. Free: one tap books. Booked or waiting: one tap shows the price, its reason and the way out. */
export function Cell({ cell, date, child }: CellProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const target = { childId: cell.childId, activityId: cell.activityId ?? '', date };
  const booking = useBooking(target, child);
  const [open, setOpen] = useState(false);
  const day = plainDay(date, language);
  const price = cell.amountCents === null ? undefined : euros(cell.amountCents, language);
  const { status, rank } = cell;

  if (booking.pending) return <CellFace look="saving">{t('saving')}</CellFace>;
  if (status === 'CLOSED') return <CellFace look="closed">{cell.closureLabel ?? t('closed')}</CellFace>;
  if (status === 'CUT_OFF_PASSED') return <CellFace look="late">{t('late')}</CellFace>;
  if (status === 'FREE' || (status === 'FULL' && cell.activityId)) {
    const label = status === 'FULL' ? 'full.label' : price ? 'book.label.price' : 'book.label';
    return (
      <CellFace
        look={status === 'FULL' ? 'full' : 'free'}
        label={t(label, { day, child, price: price ?? '' })}
        onPress={booking.book}
      >
        {t(status === 'FULL' ? 'full' : 'book')}
      </CellFace>
    );
  }
  return (
    <>
      <CellFace
        look={status === 'WAITING' ? 'waiting' : 'booked'}
        label={
          status === 'WAITING'
            ? t('waiting.label', { child, day, rank: rank ?? 1 })
            : t('booked.label', { child, day, price: price ?? '' })
        }
        onPress={() => setOpen(true)}
      >
        {status === 'WAITING' ? t('waiting', { rank: rank ?? 1 }) : (price ?? '')}
      </CellFace>
      {open && (
        <Suspense>
          <CellSheet
            cell={cell}
            target={target}
            child={child}
            onClose={() => setOpen(false)}
            onCancel={() => {
              setOpen(false);
              if (cell.bookingId) booking.cancel(cell.bookingId);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
