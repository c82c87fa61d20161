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

/** An exercise by its title: how far it is, what is to be looked at again, and the way to do it. */
export function ExercisePart({
  entry: { id, subject },
  exercise: { title, tries, over, parts, toReview },
  childId,
}: ExercisePartProps) {
  const t = useWorkMessages();
  const { space } = useSession();
  const done = over === parts;
  const act = done ? 'exercise.again' : tries > 0 ? 'exercise.on' : 'exercise.do';
  const Icon = done ? CircleCheckBig : Puzzle;
  return (
    <div className="work-part stack">
      <p className="b">{t('exercise.title', { title })}</p>
      <p className={`pill ${done ? 'ok' : 'warn'} work-state`}>
        <Icon aria-hidden="true" size={16} />
        {done
          ? t('exercise.done')
          : tries > 0
            ? t('exercise.count', { over, parts })
            : t('exercise.none', { count: parts })}
      </p>
      {tries > 0 && !done && <p className="s soft">{t('exercise.tries', { count: tries })}</p>}
      {done && <p>{toReview > 0 ? t('exercise.review', { count: toReview }) : t('exercise.found')}</p>}
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
