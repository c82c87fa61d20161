import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded, Select } from '../../../app/ui';
import { classesQuery, schoolsQuery } from '../../school';
import { useAccessMessages } from '../messages';
import type { Reach } from '../rights';

interface PlaceFieldsProps {
  reach: Reach;
  /** places that the person has already */
  held: string[];
  /** the school's id, or the class's; empty while none is chosen */
  onChange: (place: string) => void;
  error: string | undefined;
}

/** The school of a role, and the class within it where the role is for one. */
export function PlaceFields({ reach, held, onChange, error }: PlaceFieldsProps) {
  const t = useAccessMessages();
  const schools = useQuery(schoolsQuery);
  const [school, setSchool] = useState('');
  const [schoolClass, setSchoolClass] = useState('');
  const classes = useQuery({ ...classesQuery(school), enabled: reach === 'class' && school !== '' });
  const free = ({ id }: { id: string }) => !held.includes(id);
  const none = { value: '', label: t('choose') };
  return (
    <Loaded query={schools}>
      {(all) => (
        <div className="field stack">
          <Select
            label={t('school')}
            value={school}
            aria-invalid={error ? true : undefined}
            options={[none, ...all.filter(free).map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={({ target: { value } }) => {
              setSchool(value);
              setSchoolClass('');
              onChange(reach === 'school' ? value : '');
            }}
          />
          {reach === 'class' && school && classes.data && (
            <Select
              label={t('class')}
              value={schoolClass}
              options={[
                none,
                ...classes.data.filter(free).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={({ target: { value } }) => {
                setSchoolClass(value);
                onChange(value);
              }}
            />
          )}
          {all.length === 0 && <p className="s soft">{t('school.none')}</p>}
          {error && <p className="field-error">{error}</p>}
        </div>
      )}
    </Loaded>
  );
}
