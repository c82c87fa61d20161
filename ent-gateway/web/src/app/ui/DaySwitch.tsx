import { ChevronLeft, ChevronRight } from 'lucide-react';
import { capital, type Day, longDay, nextWeekday, previousWeekday } from '../format';
import { useLanguage } from '../i18n';
import { Button } from './Button';
import { useUiMessages } from './messages';

/** From one day of school to the next: week-ends are passed over. */
export function DaySwitch({ date, onChange }: { date: Day; onChange: (date: Day) => void }) {
  const t = useUiMessages();
  const language = useLanguage();
  return (
    <div className="week-switch">
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
