import { parseDate } from '@internationalized/date';
import { useMemo } from 'react';
import type { Day } from '../format';
import { CalendarField, type FieldWords } from './CalendarField';
import { useUiMessages } from './messages';
import { useParts } from './useParts';

export interface DayFieldProps extends FieldWords {
  /** `2026-11-30`, or empty while none is chosen or a part of it is missing */
  value: Day;
  min?: Day;
  max?: Day;
  onChange: (day: Day) => void;
}

export default function DayPicker({ value, min, max, onChange, ...words }: DayFieldProps) {
  const t = useUiMessages();
  const parts = useParts(value, onChange, t('incomplete.day'));
  const { shown } = parts;
  const day = useMemo(() => (shown.text ? parseDate(shown.text) : null), [shown]);
  return (
    <CalendarField
      {...words}
      parts={parts}
      value={day}
      minValue={min ? parseDate(min) : null}
      maxValue={max ? parseDate(max) : null}
      onChange={(next) => parts.put(next?.toString() ?? '')}
    />
  );
}
