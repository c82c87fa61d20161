import { parseTime } from '@internationalized/date';
import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TimeField } from 'react-aria-components/TimeField';
import { localeOf } from '../format';
import { useLanguage } from '../i18n';
import type { FieldWords } from './CalendarField';
import { useUiMessages } from './messages';
import { Parts } from './Parts';
import { useParts } from './useParts';
import './calendar.css';

interface HourFieldProps extends FieldWords {
  /** `08:30`, or empty while none is given or a part of it is missing */
  value: string;
  onChange: (hour: string) => void;
}

export function HourField({ label, hint, error: wrong, missing, value, onChange }: HourFieldProps) {
  const language = useLanguage();
  const t = useUiMessages();
  const parts = useParts(value, onChange, t('incomplete.hour'));
  const { shown } = parts;
  const hour = useMemo(() => (shown.text ? parseTime(shown.text) : null), [shown]);
  const error = parts.fault ?? (missing ? t('missing.hour') : wrong);
  return (
    <I18nProvider locale={localeOf(language)}>
      <TimeField
        className="field"
        data-half-typed={parts.half || undefined}
        value={hour}
        onChange={(next) => parts.put(next?.toString().slice(0, 5) ?? '')}
        onFocusChange={parts.onFocusChange}
        isInvalid={Boolean(error)}
        shouldForceLeadingZeros
      >
        <Label className="b">{label}</Label>
        {hint && (
          <Text slot="description" className="s soft">
            {hint}
          </Text>
        )}
        <Parts className="date-box date-parts" onFilling={parts.fill} />
        {error && (
          <Text slot="errorMessage" className="field-error">
            {error}
          </Text>
        )}
      </TimeField>
    </I18nProvider>
  );
}
