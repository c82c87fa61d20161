import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TimeField } from 'react-aria-components/TimeField';
import { localeOf } from '../format';
import { useLanguage } from '../i18n';
import type { FieldWords } from './CalendarField';
import './calendar.css';

interface HourFieldProps extends FieldWords {
  /** `08:30`, or empty while none is given */
  value: string;
  onChange: (hour: string) => void;
}

export function HourField({ label, hint, error, value, onChange }: HourFieldProps) {
  const language = useLanguage();
  return (
    <I18nProvider locale={localeOf(language)}>
      <TimeField
        className="field"
        value={value ? parseTime(value) : null}
        onChange={(hour) => onChange(hour?.toString().slice(0, 5) ?? '')}
        isInvalid={Boolean(error)}
        shouldForceLeadingZeros
      >
        <Label className="b">{label}</Label>
        {hint && (
          <Text slot="description" className="s soft">
            {hint}
          </Text>
        )}
        <DateInput className="date-box date-parts">{(part) => <DateSegment segment={part} />}</DateInput>
        {error && (
          <Text slot="errorMessage" className="field-error">
            {error}
          </Text>
        )}
      </TimeField>
    </I18nProvider>
  );
}
