import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addMonths, capital, monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import { useAccountMessages } from '../messages';
import { thisMonth } from '../month';

interface MonthSwitchProps {
  month: string;
  /** what the address asked for, where that is no month */
  unknown?: string | undefined;
  onChange: (month: string) => void;
}

/** The month on show, and the ways to others; paper says it in its head. */
export function MonthSwitch({ month, unknown, onChange }: MonthSwitchProps) {
  const t = useAccountMessages();
  const language = useLanguage();
  return (
    <div className="stack no-print">
      {unknown !== undefined && (
        <Notice kind="warn">
          {t('month.unknown', { asked: unknown.slice(0, 20), month: monthName(month, language) })}
        </Notice>
      )}
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
            <button type="button" className="link s" onClick={() => onChange(thisMonth())}>
              {t('month.current')}
            </button>
          )}
        </div>
        <Button className="icon" aria-label={t('month.next')} onPress={() => onChange(addMonths(month, 1))}>
          <ChevronRight aria-hidden="true" size={22} />
        </Button>
      </div>
    </div>
  );
}
