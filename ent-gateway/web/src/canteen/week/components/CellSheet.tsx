import { useQuery } from '@tanstack/react-query';
import { CalendarX2, Check } from 'lucide-react';
import { capital, clock, euros, longDay, plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded, Notice, Skeleton } from '../../../app/ui';
import { Sheet } from '../../../app/ui/Sheet';
import { type BookingTarget, getPrice, moment, useBookingMessages } from '../../booking';
import type { Menu } from '../../menus/api';
import { wholeMenu } from '../../menus/words';
import type { WeekDay } from '../api';
import { useWeekMessages } from '../messages';
import { PriceSteps } from './PriceSteps';

interface CellSheetProps {
  day: WeekDay;
  target: BookingTarget;
  child: string;
  menu: Menu | undefined;
  activity?: string | undefined;
  onAccept: () => void;
  onClose: () => void;
  onCancel: () => void;
}

export default function CellSheet(props: CellSheetProps) {
  const { day, target, child, menu, activity, onAccept, onClose, onCancel } = props;
  const t = useWeekMessages();
  const booking = useBookingMessages();
  const language = useLanguage();
  const waiting = day.status === 'WAITING';
  const price = useQuery({
    queryKey: ['canteen', 'price', target],
    queryFn: () => getPrice(target),
    enabled: !waiting && !day.paidByOthers,
  });
  return (
    <Sheet
      title={capital(t('sheet.title', { child, day: longDay(target.date, language) }))}
      open
      onClose={onClose}
    >
      <Notice kind={waiting || day.acceptBy ? 'warn' : 'ok'}>
        {waiting
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
      {day.paidByOthers && <p className="soft">{t('sheet.others')}</p>}
      {menu && <p>{wholeMenu(menu)}</p>}
      {!waiting && !day.paidByOthers && (
        <Loaded query={price} skeleton={<Skeleton lines={2} height={28} />}>
          {({ amountCents, explanation }) => (
            <div className="stack">
              <h3>{t('why', { price: euros(amountCents, language), child })}</h3>
              <PriceSteps steps={explanation} />
            </div>
          )}
        </Loaded>
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
        <Notice kind="info">{t('sheet.locked')}</Notice>
      )}
    </Sheet>
  );
}
