import { useQuery } from '@tanstack/react-query';
import { CalendarOff, Gauge } from 'lucide-react';
import { useState } from 'react';
import { addDays, comingDay, type Day, mondayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Choice, DayField } from '../../../app/ui';
import { dayOfEntry, diaryOfClass } from '../../diary';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';
import type { ClassCalendar } from '../useSchoolDays';

interface DueDateProps {
  classId: string;
  calendar: ClassCalendar;
  from: Day;
  /** the entry that is changed: it isn't one more */
  edited: string | undefined;
  value: Day;
  onChange: (day: Day) => void;
  error?: string | undefined;
}

/** The next school days at a touch, any other by date; and how much is already due that day. */
export function DueDate({ classId, calendar, from, edited, value, onChange, error }: DueDateProps) {
  const t = useDayMessages();
  const language = useLanguage();
  const near = calendar.next.slice(0, 4);
  // a date that is half typed is still another one than the next days
  const [typing, setTyping] = useState(false);
  const other = typing || (value !== '' && !near.includes(value));
  const closure = calendar.closures.find(({ date }) => date === value);
  const monday = mondayOf(value || from);
  const { data } = useQuery({
    queryKey: [...classDiaryKey(classId), monday],
    queryFn: () => diaryOfClass(classId, monday, addDays(monday, 4)),
  });
  const already = (data?.entries ?? []).filter(
    (entry) => entry.kind === 'HOMEWORK' && entry.id !== edited && dayOfEntry(entry) === value,
  ).length;
  return (
    <div className="stack">
      <Choice
        label={t('due')}
        value={other ? 'other' : value}
        error={other ? undefined : error}
        onChange={(day) => {
          setTyping(day === 'other');
          onChange(day === 'other' ? (calendar.next[4] ?? addDays(from, 1)) : day);
        }}
        options={[
          ...near.map((day) => ({ value: day, label: comingDay(day, from, language) })),
          { value: 'other', label: t('due.other') },
        ]}
      />
      {other && (
        <DayField
          label={t('due.date')}
          min={addDays(from, 1)}
          value={value}
          error={error}
          onChange={(day) => {
            setTyping(true);
            onChange(day);
          }}
        />
      )}
      {closure && (
        <p className="pill warn due-note" role="status">
          <CalendarOff aria-hidden="true" size={16} />
          {closure.label ? t('due.closed.because', { label: closure.label }) : t('due.closed')}
        </p>
      )}
      {already > 0 && (
        <p className={`pill ${already > 2 ? 'warn' : 'plain-soft'} due-note`} role="status">
          <Gauge aria-hidden="true" size={16} />
          {t('due.already', { count: already, day: comingDay(value, from, language) })}
        </p>
      )}
    </div>
  );
}
