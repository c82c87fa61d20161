import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { DatePicker, type DatePickerProps, type DateValue } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { localeOf } from '../format';
import { useLanguage } from '../i18n';
import { Button } from './Button';
import { useUiMessages } from './messages';
import { Parts } from './Parts';
import type { useParts } from './useParts';
import './calendar.css';

export interface FieldWords {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** asked for, and not given */
  missing?: boolean | undefined;
}

type CalendarFieldProps<T extends DateValue> = DatePickerProps<T> & {
  parts: ReturnType<typeof useParts>;
};

/** Typed figure by figure, or chosen in a month; in the order the reader's language writes a date. */
export function CalendarField<T extends DateValue>({
  label,
  hint,
  error: wrong,
  missing,
  parts,
  ...picker
}: FieldWords & CalendarFieldProps<T>) {
  const language = useLanguage();
  const t = useUiMessages();
  const error = parts.fault ?? (missing ? t('missing.day') : wrong);
  return (
    <I18nProvider locale={localeOf(language)}>
      <DatePicker
        {...picker}
        className="field"
        data-half-typed={parts.half || undefined}
        isInvalid={Boolean(error)}
        shouldForceLeadingZeros
        onFocusChange={parts.onFocusChange}
      >
        <Label className="b">{label}</Label>
        {hint && (
          <Text slot="description" className="s soft">
            {hint}
          </Text>
        )}
        <Group className="date-box">
          <Parts className="date-parts" onFilling={parts.fill} />
          <Button className="icon" aria-label={t('calendar')}>
            <CalendarDays aria-hidden="true" size={20} />
          </Button>
        </Group>
        {error && (
          <Text slot="errorMessage" className="field-error">
            {error}
          </Text>
        )}
        <Popover className="month">
          <Dialog className="month-body">
            <Calendar>
              <header className="row between">
                <Button slot="previous" className="icon">
                  <ChevronLeft aria-hidden="true" size={20} />
                </Button>
                <Heading level={3} className="month-name" />
                <Button slot="next" className="icon">
                  <ChevronRight aria-hidden="true" size={20} />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => <CalendarCell date={date} className="month-day" />}
                </CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
