import { moment, useBookingMessages } from '../../../canteen/booking';
import { clock, today } from '../../format';
import { useLanguage } from '../../i18n';
import type { HomeDay } from '../api';
import { useHomeMessages } from '../messages';

export function MealUntil({ day: { closesAt } }: { day: HomeDay }) {
  const t = useHomeMessages();
  const words = useBookingMessages();
  const language = useLanguage();
  if (!closesAt) return t('meal.none');
  return t('meal.until', {
    until: moment(closesAt, words, language, today()),
    time: clock(closesAt, language),
  });
}
