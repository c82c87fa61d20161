import { PartyPopper } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { PupilExercise } from '../api';
import { useDoingMessages } from '../messages';
import { answerTo } from '../parts';
import { AnswerList } from './AnswerList';

/** The end: nothing is counted, but what wasn't found is there to be looked at again. */
export function DoneCard({ exercise, back }: { exercise: PupilExercise; back: string }) {
  const t = useDoingMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const review = exercise.parts.filter((part) => !answerTo(exercise, part)?.solved);
  return (
    <div className="stack-l">
      <div className="card pad stack doing-done">
        <PartyPopper aria-hidden="true" size={48} />
        <h2 ref={heading} tabIndex={-1}>
          {t('done')}
        </h2>
        <p>{t('done.more')}</p>
        <Link className="btn primary doing-act" to={back}>
          {t('back')}
        </Link>
      </div>
      {review.length > 0 && <AnswerList title={t('review')} exercise={exercise} parts={review} />}
      <AnswerList title={t('all')} exercise={exercise} parts={exercise.parts} />
    </div>
  );
}
