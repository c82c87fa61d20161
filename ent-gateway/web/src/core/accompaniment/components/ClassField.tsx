import { useQuery } from '@tanstack/react-query';
import { Select } from '../../../app/ui';
import { classesQuery } from '../../school';
import { useAccompanimentMessages } from '../messages';

interface ClassFieldProps {
  schoolId: string;
  value: string;
  onChange: (classId: string) => void;
}

/** A class of a school; none until one is chosen. */
export function ClassField({ schoolId, value, onChange }: ClassFieldProps) {
  const t = useAccompanimentMessages();
  const classes = useQuery(classesQuery(schoolId));
  return (
    <Select
      label={t('class')}
      value={value}
      options={[
        { value: '', label: t('class.none') },
        ...(classes.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
