import { CalendarX2, Check } from 'lucide-react';
import { Link } from 'react-router';
import { capital, clock, longDay, plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet } from '../../../app/ui';
import { type BookingTarget, moment, useBookingMessages } from '../../booking';
import { type Menu, wholeMenu } from '../../menus';
import type { Package, WeekDay } from '../api';
import { isAfterLeaving } from '../face';
import { useWeekMessages } from '../messages';
import { absenceOf } from '../week';
import { BookedPrice } from './BookedPrice';
import { PackagePrice } from './PackagePrice';

interface CellSheetProps {
  day: WeekDay;
  target: BookingTarget;
  child: string;
  menu: Menu | undefined;
  activity?: string | undefined;
  charged?: Package | undefined;
  onAccept: () => void;
  onClose: () => void;
  onCancel: () => void;
}

export default function CellSheet(props: CellSheetProps) {
  const { day, target, child, menu, activity, charged, onAccept, onClose, onCancel } = props;
  const t = useWeekMessages();
  const booking = useBookingMessages();
  const language = useLanguage();
  const waiting = day.status === 'WAITING';
  const left = isAfterLeaving(day);
  return (
    <Sheet
      title={capital(t('sheet.title', { child, day: longDay(target.date, language) }))}
      open
      onClose={onClose}
    >
      <Notice kind={left ? 'info' : waiting || day.acceptBy ? 'warn' : 'ok'}>
        {left
          ? t('sheet.left', { child })
          : waiting
            ? t('sheet.waiting', { rank: day.rank ?? 1 })
            : day.acceptBy
              ? t('sheet.offered', {
                  until: moment(day.acceptBy, booking, language, today()),
                  time: clock(day.acceptBy, language),
                })
              : t(activity ? 'sheet.booked.other' : 'sheet.booked')}
      </Notice>
      {activity && <p>{activity}</p>}
      {day.acceptBy && (
        <Button kind="primary" onPress={onAccept}>
          <Check aria-hidden="true" size={18} />
          {t('sheet.accept')}
        </Button>
      )}
      {day.paidByOthers && !left && (
        <p className="soft">
          {t('sheet.others')} <Link to={`/garde/${target.childId}`}>{t('sheet.turns')}</Link>
        </p>
      )}
      {menu && <p>{wholeMenu(menu)}</p>}
      {charged && !left && <PackagePrice charged={charged} child={child} />}
      {!left && !charged && !day.paidByOthers && day.bookingId && (
        <BookedPrice bookingId={day.bookingId} target={target} child={child} />
      )}
      {day.changeable ? (
        <>
          {day.closesAt && !waiting && !day.acceptBy && (
            <p className="s soft">
              {t('sheet.until', {
                until: moment(day.closesAt, booking, language, today()),
                time: clock(day.closesAt, language),
              })}
            </p>
          )}
          <Button kind="danger" onPress={onCancel}>
            <CalendarX2 aria-hidden="true" size={18} />
            {waiting
              ? t('sheet.cancelWaiting')
              : day.acceptBy
                ? t('sheet.decline')
                : t(activity ? 'sheet.cancel.other' : 'sheet.cancel', { day: plainDay(day.date, language) })}
          </Button>
        </>
      ) : (
        !left &&
        !day.outcome && (
          <>
            <Notice kind="info">{t('sheet.locked')}</Notice>
            <Link className="btn quiet" to={absenceOf(target)}>
              {t('absence')}
            </Link>
          </>
        )
      )}
    </Sheet>
  );
}
