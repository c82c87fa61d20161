import { type CalendarDateTime, parseAbsolute, toCalendarDateTime, toZoned } from '@internationalized/date';
import { townZone } from '../format';
import { CalendarField, type FieldWords } from './CalendarField';

interface MomentFieldProps extends FieldWords {
  /** an instant, `2026-11-30T07:00:00Z` */
  value: string | null;
  onChange: (instant: string | null) => void;
}

/** A day and an hour of the town. */
export function MomentField({ value, onChange, ...words }: MomentFieldProps) {
  return (
    <CalendarField<CalendarDateTime>
      {...words}
      granularity="minute"
      value={value ? toCalendarDateTime(parseAbsolute(value, townZone())) : null}
      onChange={(moment) => onChange(moment && toZoned(moment, townZone()).toDate().toISOString())}
    />
  );
}
