import { useQuery } from '@tanstack/react-query';
import { Gauge } from 'lucide-react';
import { addDays, type Day, mondayOf, nextWeekday, plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Choice } from '../../../app/ui';
import { DayField } from '../../../app/ui/DayField';
import { diaryOfClass } from '../../diary/api';
import { dayOfEntry } from '../../diary/days';
import { classDiaryKey } from '../keys';
import { useDayMessages } from '../messages';

interface DueDateProps {
  classId: string;
  from: Day;
  value: Day;
  onChange: (day: Day) => void;
  error?: string | undefined;
}

/** The next school days at a touch, any other by date; and how much is already due that day. */
export function DueDate({ classId, from, value, onChange, error }: DueDateProps) {
  const t = useDayMessages();
  const language = useLanguage();
  const near: Day[] = [];
  for (let day = nextWeekday(from); near.length < 4; day = nextWeekday(day)) near.push(day);
  const other = !near.includes(value);
  const monday = mondayOf(value);
  const { data } = useQuery({
    queryKey: [...classDiaryKey(classId), monday],
    queryFn: () => diaryOfClass(classId, monday, addDays(monday, 4)),
  });
  const already = (data?.entries ?? []).filter(
    (entry) => entry.kind === 'HOMEWORK' && dayOfEntry(entry) === value,
  ).length;
  return (
    <div className="stack">
      <Choice
        label={t('due')}
        value={other ? 'other' : value}
        onChange={(day) => onChange(day === 'other' ? nextWeekday(near.at(-1) ?? from) : day)}
        options={[
          ...near.map((day) => ({ value: day, label: plainDay(day, language) })),
          { value: 'other', label: t('due.other') },
        ]}
      />
      {other && (
        <DayField
          label={t('due.date')}
          min={addDays(from, 1)}
          value={value}
          onChange={(day) => day && onChange(day)}
        />
      )}
      {error && <p className="field-error">{error}</p>}
      {already > 0 && (
        <p className={`pill ${already > 2 ? 'warn' : 'plain-soft'} due-already`} role="status">
          <Gauge aria-hidden="true" size={16} />
          {t('due.already', { count: already, day: plainDay(value, language) })}
        </p>
      )}
    </div>
  );
}
