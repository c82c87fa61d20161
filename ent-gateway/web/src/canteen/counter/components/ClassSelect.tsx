import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Select } from '../../../app/ui';
import { classesQuery, schoolsQuery } from '../../../core/school';
import { useCounterMessages } from '../messages';

interface ClassSelectProps {
  value: string;
  error?: string | undefined;
  onChange: (classId: string) => void;
}

/** The school, then the class of a pupil. */
export function ClassSelect({ value, error, onChange }: ClassSelectProps) {
  const t = useCounterMessages();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const [chosen, setSchool] = useState('');
  const school = chosen || (schools[0]?.id ?? '');
  const { data: classes = [] } = useQuery({ ...classesQuery(school), enabled: school !== '' });
  const first = { value: '', label: t('class.choose') };
  return (
    <div className="counter-fields">
      <Select
        label={t('school')}
        value={school}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          setSchool(event.target.value);
          onChange('');
        }}
      />
      <Select
        label={t('class')}
        value={value}
        options={[first, ...classes.map(({ id, name }) => ({ value: id, label: name }))]}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
