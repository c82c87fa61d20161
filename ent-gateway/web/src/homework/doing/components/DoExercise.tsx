import { useState } from 'react';
import type { PupilExercise } from '../api';
import { useDoingMessages } from '../messages';
import { countOver, nextOpen } from '../parts';
import { DoneCard } from './DoneCard';
import { PartCard } from './PartCard';
import { SumsClock } from './SumsClock';

interface DoExerciseProps {
  exercise: PupilExercise;
  childId: string;
  back: string;
}

/** One question after the other, from the first that isn't answered for good. */
export function DoExercise({ exercise, childId, back }: DoExerciseProps) {
  const t = useDoingMessages();
  const [at, goTo] = useState(() => nextOpen(exercise));
  const part = exercise.parts[at];
  if (!part) return <DoneCard exercise={exercise} back={back} />;
  const count = exercise.parts.length;
  const seconds = part.sum?.seconds;
  return (
    <div className="stack-l">
      <div className="doing-progress">
        <progress value={countOver(exercise)} max={count} aria-label={t('title')} />
        <span className="b">{t('progress', { number: at + 1, count })}</span>
      </div>
      {seconds && <SumsClock key={part.question} seconds={seconds} />}
      <PartCard
        key={`${part.question} ${part.part}`}
        exercise={exercise}
        part={part}
        childId={childId}
        onNext={() => goTo(nextOpen(exercise, at + 1))}
      />
    </div>
  );
}
