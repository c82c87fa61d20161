import { type ReactNode, useState } from 'react';
import { useDoingMessages } from '../messages';
import { countOver, type Doable, nextOpen } from '../parts';
import { useAloud } from '../useAloud';
import type { Judge } from '../useJudging';
import { AloudSwitch } from './AloudSwitch';
import { PartCard } from './PartCard';
import { SumsClock } from './SumsClock';
import './doing.css';

interface DoExerciseProps {
  exercise: Doable;
  judge: Judge;
  /** what is there once all is answered */
  end: ReactNode;
}

/** One question after the other, from the first that isn't answered for good. */
export function DoExercise({ exercise, judge, end }: DoExerciseProps) {
  const t = useDoingMessages();
  const aloud = useAloud();
  const [at, goTo] = useState(() => nextOpen(exercise));
  const part = exercise.parts[at];
  if (!part) return end;
  const count = exercise.parts.length;
  const seconds = part.sum?.seconds;
  return (
    <div className="stack-l">
      <div className="doing-progress">
        <progress value={countOver(exercise)} max={count} aria-label={t('title')} />
        <span className="b">{t('progress', { number: at + 1, count })}</span>
        {aloud && <AloudSwitch aloud={aloud} />}
      </div>
      {seconds && <SumsClock key={part.question} seconds={seconds} />}
      <PartCard
        key={`${part.question} ${part.part}`}
        exercise={exercise}
        part={part}
        judge={judge}
        aloud={aloud}
        onNext={() => goTo(nextOpen(exercise, at + 1))}
      />
    </div>
  );
}
