import { plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { MealAlerts } from '../../menus';
import type { Week } from '../api';

/** Before everything else: what is on the plate of a child who is booked and must not eat it. */
export function WeekAlerts({ week }: { week: Week }) {
  const language = useLanguage();
  const booked = (childId: string, date: string) =>
    week.children.some(
      (row) =>
        row.childId === childId && row.days.some((day) => day.date === date && day.status === 'BOOKED'),
    );
  return (
    <MealAlerts
      warnings={week.warnings.filter(({ childId, date }) => booked(childId, date))}
      day={({ date }) => plainDay(date, language)}
    />
  );
}
