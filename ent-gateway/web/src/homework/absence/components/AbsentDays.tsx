import { useQuery } from '@tanstack/react-query';
import { today } from '../../../app/format';
import { DayField, Notice } from '../../../app/ui';
import { closuresQuery } from '../../../core/school';
import type { AbsentDays as Days } from '../api';
import { type dayFaults, firstDay, lastDay } from '../days';
import { useAbsenceMessages } from '../messages';

interface AbsentDaysProps {
  days: Days;
  schoolId: string;
  faults: ReturnType<typeof dayFaults>;
  onChange: (days: Days) => void;
}

/** From when to when; a day without school is said before anything is sent. */
export function AbsentDays({ days, schoolId, faults, onChange }: AbsentDaysProps) {
  const t = useAbsenceMessages();
  const { from, to } = days;
  const { data: closed = [] } = useQuery({ ...closuresQuery(schoolId, from), enabled: from !== '' });
  const bounds = { min: firstDay(today()), max: lastDay(today()) };
  return (
    <>
      <div className="absent-days">
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
      {from !== '' && from === to && closed.some(({ date }) => date === from) && (
        <Notice kind="warn">{t('noSchool')}</Notice>
      )}
    </>
  );
}
