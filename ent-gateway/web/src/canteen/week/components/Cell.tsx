import { lazy, Suspense, useState } from 'react';
import { euros, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { later } from '../../../app/later';
import { type BookingTarget, useBooking } from '../../booking';
import type { Menu } from '../../menus';
import type { Package, WeekDay } from '../api';
import { faceOf } from '../face';
import { useWeekMessages } from '../messages';
import { CellFace } from './CellFace';
import { OutcomeCell } from './OutcomeCell';

const CellSheet = lazy(later(() => import('./CellSheet')));

interface CellProps {
  day: WeekDay;
  target: BookingTarget;
  child: string;
  menu: Menu | undefined;
  /** its name, when it isn't lunch */
  activity?: string | undefined;
  /** whether it costs nothing by itself, since its package does */
  inPackage?: boolean;
  /** that package, where the family pays it */
  charged?: Package | undefined;
}

/** One child, one day. What can be pressed stays the same button through booking and cancelling, and keeps the focus. */
export function Cell({ day, target, child, menu, activity, inPackage, charged }: CellProps) {
  const t = useWeekMessages();
  const language = useLanguage();
  const booking = useBooking(target, child, activity);
  const [open, setOpen] = useState(false);
  const { bookingId } = day;
  const price = inPackage ? t('inPackage') : day.amountCents == null ? '' : euros(day.amountCents, language);
  const elsewhere = day.status === 'BOOKED' && day.paidByOthers;
  const values = {
    day: plainDay(day.date, language),
    child,
    price: elsewhere ? t('booked.others.said') : price,
    activity: activity ?? '',
    rank: day.rank ?? 1,
  };

  const closed = () => {
    const why = day.closure?.label || t(day.closure?.reason === 'LEAVING' ? 'closed.leaving' : 'closed');
    return price ? t('closed.charged', { why, price }) : why;
  };

  if (
    day.outcome &&
    (day.outcome.attendance !== 'PRESENT' || day.outcome.amountCents != null || day.outcome.reopened)
  ) {
    return (
      <OutcomeCell
        day={day}
        outcome={day.outcome}
        target={target}
        child={child}
        activity={activity}
        inPackage={inPackage}
        charged={charged}
      />
    );
  }
  const { look, word, touch } = faceOf(day, activity === undefined);
  const standing = word === 'waiting' || word === 'offered' ? word : 'booked';
  const busy = booking.pending !== undefined;
  const press = touch?.does === 'book' ? booking.book : () => setOpen(true);
  const booked = elsewhere ? t('booked.others') : price || t('booked');
  const said = word === 'closed' ? closed() : look === 'booked' ? booked : t(word, values);
  return (
    <>
      <CellFace
        look={busy ? 'saving' : look}
        label={busy || !touch ? undefined : t(touch.label, values)}
        onPress={touch || busy ? press : undefined}
        busy={busy}
      >
        {busy ? t('saving') : said}
      </CellFace>
      {open && touch?.does === 'open' && (
        <Suspense>
          <CellSheet
            day={day}
            target={target}
            child={child}
            menu={menu}
            activity={activity}
            charged={charged}
            onAccept={() => {
              setOpen(false);
              if (bookingId) booking.accept(bookingId);
            }}
            onClose={() => setOpen(false)}
            onCancel={() => {
              setOpen(false);
              if (bookingId) booking.cancel(bookingId, standing);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
