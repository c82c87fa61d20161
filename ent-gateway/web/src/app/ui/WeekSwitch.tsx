import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays, type Day, schoolWeek, weekRange } from '../format';
import { useLanguage } from '../i18n';
import { Button } from './Button';
import { useUiMessages } from './messages';

export function WeekSwitch({ monday, onChange }: { monday: Day; onChange: (monday: Day) => void }) {
  const t = useUiMessages();
  const language = useLanguage();
  const current = schoolWeek();
  return (
    <div className="week-switch">
      <Button className="icon" aria-label={t('week.previous')} onPress={() => onChange(addDays(monday, -7))}>
        <ChevronLeft aria-hidden="true" size={22} />
      </Button>
      <div className="week-label">
        <span className="b" aria-live="polite">
          {weekRange(monday, language)}
        </span>
        {monday !== current && (
          <button type="button" className="link s no-print" onClick={() => onChange(current)}>
            {t('week.current')}
          </button>
        )}
      </div>
      <Button className="icon" aria-label={t('week.next')} onPress={() => onChange(addDays(monday, 7))}>
        <ChevronRight aria-hidden="true" size={22} />
      </Button>
    </div>
  );
}
