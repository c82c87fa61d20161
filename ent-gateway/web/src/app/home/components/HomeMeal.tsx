import { Check, Hourglass, Utensils } from 'lucide-react';
import { isOpen, useBooking } from '../../../canteen/booking';
import { MealAlerts, menuLine } from '../../../canteen/menus';
import { plainDay } from '../../format';
import { useLanguage } from '../../i18n';
import type { ColouredChild } from '../../session';
import { Button } from '../../ui';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';
import { MealUntil } from './MealUntil';

/** What is for lunch, whether it is booked, and booking it in place. */
export function HomeMeal({ child, day }: { child: ColouredChild; day: HomeDay }) {
  const t = useHomeMessages();
  const language = useLanguage();
  const target = { childId: child.id, activityId: day.activityId ?? '', date: day.date };
  const booking = useBooking(target, child.givenName);
  if (!day.activityId && !day.menu && !day.booking) return null;
  /** one for a day after the child's last ends by itself */
  const booked = day.booking?.status === 'CLOSED' ? undefined : day.booking;
  const canBook = !day.booking && Boolean(day.bookable) && Boolean(day.activityId) && isOpen(day.closesAt);
  return (
    <div className="home-line">
      <Utensils aria-hidden="true" size={20} />
      <div>
        <p>{day.menu ? menuLine(day.menu) : t('meal.noMenu')}</p>
        {!booked && <p className="s soft">{canBook ? <MealUntil day={day} /> : t('meal.none')}</p>}
      </div>
      {booked?.status === 'WAITING' ? (
        <span className="pill warn">
          <Hourglass aria-hidden="true" size={15} />
          {t('meal.waiting')}
        </span>
      ) : booked ? (
        <span className="pill ok">
          <Check aria-hidden="true" size={15} />
          {t('meal.booked')}
        </span>
      ) : (
        canBook && (
          <Button
            kind="quiet"
            aria-label={t('meal.book.label', { day: plainDay(day.date, language), child: child.givenName })}
            isPending={booking.pending !== undefined}
            onPress={booking.book}
          >
            {t(booking.pending ? 'meal.saving' : 'meal.book')}
          </Button>
        )
      )}
      <MealAlerts warnings={day.warnings ?? []} />
    </div>
  );
}
