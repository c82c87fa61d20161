import { useQuery } from '@tanstack/react-query';
import { today } from '../../../app/format';
import { DayField, Notice } from '../../../app/ui';
import { closuresQuery } from '../../../core/school';
import { type AbsentDays, type dayFaults, firstDay, lastDay, noSchool } from '../days';
import { useAbsenceMessages } from '../messages';

interface AbsenceDaysProps {
  days: AbsentDays;
  schoolId: string;
  faults: ReturnType<typeof dayFaults>;
  onChange: (days: AbsentDays) => void;
}

/** From when to when; days without school are said before anything is sent. */
export function AbsenceDays({ days, schoolId, faults, onChange }: AbsenceDaysProps) {
  const t = useAbsenceMessages();
  const { from, to } = days;
  const { data: closed = [] } = useQuery({
    ...closuresQuery(schoolId, from),
    enabled: schoolId !== '' && from !== '',
  });
  const bounds = { min: firstDay(today()), max: lastDay(today()) };
  return (
    <>
      <div className="absence-days">
        <DayField
          {...bounds}
          label={t('from')}
          value={from}
          missing={faults.from === 'day'}
          error={faults.from && t('problem.days')}
          onChange={(first) => onChange({ from: first, to: to < first ? first : to })}
        />
        <DayField
          {...bounds}
          label={t('to')}
          value={to}
          missing={faults.to === 'day'}
          error={faults.to && t('problem.days')}
          onChange={(last) => onChange({ from, to: last })}
        />
      </div>
      {noSchool(
        days,
        closed.map(({ date }) => date),
      ) && <Notice kind="warn">{t(from === to ? 'noSchool.day' : 'noSchool')}</Notice>}
    </>
  );
}
