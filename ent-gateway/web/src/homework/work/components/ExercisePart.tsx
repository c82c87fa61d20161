import { CircleCheckBig, Puzzle } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import type { ToDoItem } from '../api';
import { useWorkMessages } from '../messages';

interface ExercisePartProps {
  entry: ToDoItem;
  exercise: NonNullable<ToDoItem['exercise']>;
  childId: string;
}

/** How far an exercise is, and the way to do it or to look at it again. */
export function ExercisePart({
  entry: { id, subject },
  exercise: { over, parts },
  childId,
}: ExercisePartProps) {
  const t = useWorkMessages();
  const { space } = useSession();
  const done = over === parts;
  const act = done ? 'exercise.again' : over > 0 ? 'exercise.on' : 'exercise.do';
  const Icon = done ? CircleCheckBig : Puzzle;
  return (
    <div className="work-part stack">
      <p className={`pill ${done ? 'ok' : 'warn'} work-state`}>
        <Icon aria-hidden="true" size={16} />
        {done ? t('exercise.done') : t('exercise.count', { over, parts })}
      </p>
      <Link
        className={`btn work-act${done ? '' : ' primary'}`}
        to={`/devoirs/exercice/${id}${space === 'family' ? `?enfant=${childId}` : ''}`}
        aria-label={t('exercise.of', { act: t(act), subject })}
      >
        <Puzzle aria-hidden="true" size={20} />
        {t(act)}
      </Link>
    </div>
  );
}
