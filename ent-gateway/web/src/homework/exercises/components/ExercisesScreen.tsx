import { useQuery } from '@tanstack/react-query';
import { Plus, Puzzle } from 'lucide-react';
import { Link } from 'react-router';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import type { ExerciseBrief } from '../api';
import { useExerciseMessages } from '../messages';
import { exercisesQuery } from '../queries';
import { ExerciseCard } from './ExerciseCard';
import './exercises.css';

/** The exercises of a teacher, and those that colleagues share. */
export function ExercisesScreen() {
  const t = useExerciseMessages();
  const exercises = useQuery(exercisesQuery);
  return (
    <Page
      title={t('title')}
      before={<BackLink to="/">{t('back')}</BackLink>}
      actions={
        <Link className="btn primary" to="/exercices/nouveau">
          <Plus aria-hidden="true" size={18} />
          {t('new')}
        </Link>
      }
    >
      <Loaded query={exercises}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={Puzzle} title={t('empty')}>
              <p>{t('empty.more')}</p>
            </EmptyState>
          ) : (
            <div className="stack-l">
              <p className="prose soft">{t('give')}</p>
              <Part title={t('own')} exercises={all.filter(({ own }) => own)} />
              <Part title={t('shared')} exercises={all.filter(({ own }) => !own)} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Part({ title, exercises }: { title: string; exercises: ExerciseBrief[] }) {
  if (exercises.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="exercise-cards">
        {exercises.map((exercise) => (
          <ExerciseCard key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </section>
  );
}
