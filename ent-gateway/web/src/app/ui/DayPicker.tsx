import { parseDate } from '@internationalized/date';
import type { Day } from '../format';
import { CalendarField, type FieldWords } from './CalendarField';

export interface DayFieldProps extends FieldWords {
  /** `2026-11-30`, or empty while none is chosen */
  value: Day;
  min?: Day;
  max?: Day;
  onChange: (day: Day) => void;
}

export function DayPicker({ value, min, max, onChange, ...words }: DayFieldProps) {
  return (
    <CalendarField
      {...words}
      value={value ? parseDate(value) : null}
      minValue={min ? parseDate(min) : null}
      maxValue={max ? parseDate(max) : null}
      onChange={(day) => onChange(day?.toString() ?? '')}
    />
  );
}
