import { Check, Hourglass, Utensils } from 'lucide-react';
import { MealAlerts, menuLine } from '../../../canteen/menus';
import type { ColouredChild } from '../../session';
import type { HomeDay } from '../api';
import { isChangeable } from '../days';
import { useHomeMessages } from '../messages';
import { Later } from './Later';
import { BookMeal, MealUntil } from './laterParts';

/** What is for lunch, whether it is booked, and booking it in place. */
export function HomeMeal({ child, day }: { child: ColouredChild; day: HomeDay }) {
  const t = useHomeMessages();
  if (!day.activityId && !day.menu && !day.booking) return null;
  /** one for a day after the child's last ends by itself */
  const booked = day.booking?.status === 'CLOSED' ? undefined : day.booking;
  const canBook =
    !day.booking && Boolean(day.bookable) && Boolean(day.activityId) && isChangeable(day.closesAt);
  return (
    <div className="home-line">
      <Utensils aria-hidden="true" size={20} />
      <div>
        <p>{day.menu ? menuLine(day.menu) : t('meal.noMenu')}</p>
        {!booked && (
          <p className="s soft">
            {canBook ? (
              <Later>
                <MealUntil day={day} />
              </Later>
            ) : (
              t('meal.none')
            )}
          </p>
        )}
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
          <Later>
            <BookMeal child={child} day={day} />
          </Later>
        )
      )}
      <MealAlerts warnings={day.warnings ?? []} />
    </div>
  );
}
