import type { School } from '../../../core/school';
import { grades, weekdays } from '../api';
import type { Draft, Faults } from '../draft';
import { useActivityMessages } from '../messages';
import { Ticks } from './Ticks';

interface AudienceFieldsProps {
  draft: Draft;
  faults: Faults;
  schools: School[];
  onChange: (part: Partial<Draft>) => void;
}

/** On which days, and for which children. */
export function AudienceFields({ draft, faults, schools, onChange }: AudienceFieldsProps) {
  const t = useActivityMessages();
  return (
    <>
      <Ticks
        label={t('weekdays')}
        error={faults.weekdays && t(faults.weekdays)}
        value={draft.weekdays}
        options={weekdays.map((day) => ({ value: day, label: t(`day.${day}`) }))}
        onChange={(chosen) => onChange({ weekdays: chosen })}
      />
      <Ticks
        label={t('grades')}
        hint={t('grades.hint')}
        value={draft.grades ?? []}
        options={grades.map((grade) => ({ value: grade, label: grade }))}
        onChange={(chosen) => onChange({ grades: chosen })}
      />
      {schools.length > 1 && (
        <Ticks
          label={t('schools')}
          value={draft.schools ?? []}
          options={schools
            .filter(({ id }) => id !== draft.schoolId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => onChange({ schools: chosen })}
        />
      )}
    </>
  );
}
