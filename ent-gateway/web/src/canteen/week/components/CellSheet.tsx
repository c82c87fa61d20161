import { useQuery } from '@tanstack/react-query';
import { CalendarX2 } from 'lucide-react';
import { capital, clock, euros, longDay, plainDay, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded, Notice, Skeleton } from '../../../app/ui';
import { Sheet } from '../../../app/ui/Sheet';
import { type BookingTarget, getPrice, isOpen, moment, useBookingMessages } from '../../booking';
import type { WeekCell } from '../api';
import { useWeekMessages } from '../messages';
import { PriceSteps } from './PriceSteps';

interface CellSheetProps {
  cell: WeekCell;
  target: BookingTarget;
  child: string;
  onClose: () => void;
  onCancel: () => void;
}

export default function CellSheet({ cell, target, child, onClose, onCancel }: CellSheetProps) {
  const t = useWeekMessages();
  const booking = useBookingMessages();
  const language = useLanguage();
  const day = plainDay(target.date, language);
  const waiting = cell.status === 'WAITING';
  const price = useQuery({
    queryKey: ['canteen', 'price', target],
    queryFn: () => getPrice(target),
    enabled: !waiting,
  });
  return (
    <Sheet
      title={capital(t('sheet.title', { child, day: longDay(target.date, language) }))}
      open
      onClose={onClose}
    >
      <Notice kind={waiting ? 'warn' : 'ok'}>
        {waiting ? t('sheet.waiting', { rank: cell.rank ?? 1 }) : t('sheet.booked')}
      </Notice>
      {cell.menu && <p>{cell.menu.dishes.map(({ name }) => name).join(', ')}</p>}
      {!waiting && (
        <Loaded query={price} skeleton={<Skeleton lines={2} height={28} />}>
          {({ amountCents, explanation }) => (
            <div className="stack">
              <h3>{t('why', { price: euros(amountCents, language), child })}</h3>
              <PriceSteps steps={explanation} />
            </div>
          )}
        </Loaded>
      )}
      {waiting || isOpen(cell.closesAt) ? (
        <>
          {cell.closesAt && (
            <p className="s soft">
              {t('sheet.until', {
                until: moment(cell.closesAt, booking, language, today()),
                time: clock(cell.closesAt, language),
              })}
            </p>
          )}
          <Button kind="danger" onPress={onCancel}>
            <CalendarX2 aria-hidden="true" size={18} />
            {waiting ? t('sheet.cancelWaiting') : t('sheet.cancel', { day })}
          </Button>
        </>
      ) : (
        <Notice kind="info">{t('sheet.locked')}</Notice>
      )}
    </Sheet>
  );
}
