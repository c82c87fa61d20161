import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { BackLink, Loaded, Page } from '../../../app/ui';
import type { ExerciseContent } from '../api';
import { useExerciseMessages } from '../messages';
import { exerciseQuery } from '../queries';
import { newQuestion } from '../questions';
import { ExerciseForm } from './ExerciseForm';
import { ImportCard } from './ImportCard';
import './exercises.css';

const blank: ExerciseContent = { title: '', questions: [newQuestion('CHOICE')] };

/** A new exercise, or an own one that is changed. */
export function WriteScreen() {
  const t = useExerciseMessages();
  const navigate = useNavigate();
  const { id } = useParams();
  const known = useQuery({ ...exerciseQuery(id ?? ''), enabled: Boolean(id) });
  const [{ start, round }, take] = useState({ start: blank, round: 0 });
  const leave = () => void navigate('/exercices');
  return (
    <Page
      title={t(id ? 'edit.title' : 'new')}
      before={<BackLink to="/exercices">{t('title')}</BackLink>}
      width="narrow"
    >
      {id ? (
        <Loaded query={known}>
          {(exercise) => (
            <ExerciseForm key={exercise.version} start={exercise} edited={exercise} onKept={leave} />
          )}
        </Loaded>
      ) : (
        <div className="stack-l">
          <ExerciseForm key={round} start={start} onKept={leave} />
          <ImportCard onRead={(content) => take({ start: content, round: round + 1 })} />
        </div>
      )}
    </Page>
  );
}
