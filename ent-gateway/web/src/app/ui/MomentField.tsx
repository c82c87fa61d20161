import { type CalendarDateTime, parseAbsolute, toCalendarDateTime, toZoned } from '@internationalized/date';
import { useMemo } from 'react';
import { townZone } from '../format';
import { CalendarField, type FieldWords } from './CalendarField';
import { useUiMessages } from './messages';
import { useParts } from './useParts';

interface MomentFieldProps extends FieldWords {
  /** an instant, `2026-11-30T07:00:00Z` */
  value: string | null;
  onChange: (instant: string | null) => void;
}

/** A day and an hour of the town. */
export function MomentField({ value, onChange, ...words }: MomentFieldProps) {
  const t = useUiMessages();
  const parts = useParts(value ?? '', (instant) => onChange(instant || null), t('incomplete.moment'));
  const { shown } = parts;
  const moment = useMemo(
    () => (shown.text ? toCalendarDateTime(parseAbsolute(shown.text, townZone())) : null),
    [shown],
  );
  return (
    <CalendarField<CalendarDateTime>
      {...words}
      parts={parts}
      granularity="minute"
      value={moment}
      onChange={(next) => parts.put(next ? toZoned(next, townZone()).toDate().toISOString() : '')}
    />
  );
}
