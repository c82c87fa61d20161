import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { focusOn } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import type { Poll } from './api';

interface PollResultProps {
  poll: Poll;
  /** below the question itself */
  brief?: boolean;
  /** what somebody has just voted for comes next */
  arrived?: boolean;
}

/** How many chose each answer: a bar, and the same in words. */
export function PollResult({
  poll: { question, answers, voices, mine },
  brief,
  arrived = false,
}: PollResultProps) {
  const t = useBlogMessages();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived && head.current) focusOn(head.current, { preventScroll: true });
  }, [arrived]);
  return (
    <>
      {!brief && (
        <h2 ref={head} tabIndex={-1} className="poll-question">
          {question}
        </h2>
      )}
      <ul className="stack poll-answers">
        {answers.map((answer, place) => (
          <li key={place} className={place === mine ? 'poll-mine' : undefined}>
            <span className="row between">
              <span className="row">
                {place === mine && <Check aria-hidden="true" size={18} />}
                {answer.words}
                {place === mine && <span className="hidden">, {t('poll.mine')}</span>}
              </span>
              {answer.voices !== null && <span>{t('poll.voices', { count: answer.voices })}</span>}
            </span>
            {answer.voices !== null && (
              <span className="poll-bar" aria-hidden="true">
                <span style={{ width: `${voices ? Math.round((100 * answer.voices) / voices) : 0}%` }} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {voices !== null && <p className="s soft">{t('poll.total', { count: voices })}</p>}
    </>
  );
}
