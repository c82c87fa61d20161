import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Select } from '../../../app/ui';
import { useExerciseMessages } from '../messages';
import { exercisesQuery } from '../queries';
import './exercises.css';

interface ExerciseFieldProps {
  /** the exercise as it stood when it was chosen */
  value: string | null;
  onChange: (editionId: string | null) => void;
}

/** The exercise that goes with an entry of the diary: an own one, or one that the school shares. */
export function ExerciseField({ value, onChange }: ExerciseFieldProps) {
  const t = useExerciseMessages();
  const { data: exercises = [] } = useQuery(exercisesQuery);
  const known = exercises.some(({ editionId }) => editionId === value);
  return (
    <div className="exercise-field">
      <Select
        label={t('field')}
        value={value ?? ''}
        options={[
          { value: '', label: t('field.none') },
          ...(value && !known ? [{ value, label: t('field.given') }] : []),
          ...exercises.map(({ editionId, title, own }) => ({
            value: editionId,
            label: own ? title : t('field.shared', { title }),
          })),
        ]}
        onChange={(event) => onChange(event.target.value || null)}
      />
      <Link className="tall-link" to="/exercices">
        {t('field.all')}
      </Link>
    </div>
  );
}
