import { useBooking } from '../../../canteen/booking';
import { plainDay } from '../../format';
import { useLanguage } from '../../i18n';
import type { ColouredChild } from '../../session';
import { Button } from '../../ui';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';

/** Books the lunch of a day in place. */
export function BookMeal({ child, day }: { child: ColouredChild; day: HomeDay }) {
  const t = useHomeMessages();
  const language = useLanguage();
  const target = { childId: child.id, activityId: day.activityId ?? '', date: day.date };
  const booking = useBooking(target, child.givenName);
  return (
    <Button
      kind="quiet"
      aria-label={t('meal.book.label', { day: plainDay(day.date, language), child: child.givenName })}
      isPending={booking.pending !== undefined}
      onPress={booking.book}
    >
      {t(booking.pending ? 'meal.saving' : 'meal.book')}
    </Button>
  );
}
