import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addMonths, capital, monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button } from '../../../app/ui';
import { useAccountMessages } from '../messages';
import { thisMonth } from '../month';

export function MonthSwitch({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  const t = useAccountMessages();
  const language = useLanguage();
  return (
    <div className="week-switch">
      <Button
        className="icon"
        aria-label={t('month.previous')}
        onPress={() => onChange(addMonths(month, -1))}
      >
        <ChevronLeft aria-hidden="true" size={22} />
      </Button>
      <div className="week-label">
        <span className="b" aria-live="polite">
          {capital(monthName(month, language))}
        </span>
        {month !== thisMonth() && (
          <button type="button" className="link s no-print" onClick={() => onChange(thisMonth())}>
            {t('month.current')}
          </button>
        )}
      </div>
      <Button className="icon" aria-label={t('month.next')} onPress={() => onChange(addMonths(month, 1))}>
        <ChevronRight aria-hidden="true" size={22} />
      </Button>
    </div>
  );
}
