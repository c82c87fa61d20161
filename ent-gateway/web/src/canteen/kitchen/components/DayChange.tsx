import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays, capital, type Day, longDay, nextWeekday, weekday } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { useKitchenMessages } from '../messages';

const previousWeekday = (day: Day) => addDays(day, weekday(day) === 1 ? -3 : -1);

export function DayChange({ date, onChange }: { date: Day; onChange: (date: Day) => void }) {
  const t = useKitchenMessages();
  const language = useLanguage();
  return (
    <div className="week-switch no-print">
      <Button className="icon" aria-label={t('day.previous')} onPress={() => onChange(previousWeekday(date))}>
        <ChevronLeft aria-hidden="true" size={22} />
      </Button>
      <span className="b" aria-live="polite">
        {capital(longDay(date, language))}
      </span>
      <Button className="icon" aria-label={t('day.next')} onPress={() => onChange(nextWeekday(date))}>
        <ChevronRight aria-hidden="true" size={22} />
      </Button>
    </div>
  );
}
