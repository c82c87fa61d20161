import { useId } from 'react';
import type { Answered, Part } from '../api';
import { useDoingMessages } from '../messages';
import { answerTo, type Doable, inWords } from '../parts';

interface AnswerListProps {
  title: string;
  exercise: Doable;
  parts: Part[];
}

/** What a child answered, question by question. */
export function AnswerList({ title, exercise, parts }: AnswerListProps) {
  const t = useDoingMessages();
  const heading = useId();
  const state = (answered: Answered) => {
    if (!answered.solved) return t('answer.open');
    return answered.tries === 1 ? t('answer.first') : t('answer.later', { tries: answered.tries });
  };
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ol className="card doing-answers">
        {parts.map((part) => {
          const answered = answerTo(exercise, part);
          return (
            <li key={`${part.question} ${part.part}`} className="pad">
              <p className="b keep-lines">{part.sum?.written ?? part.prompt}</p>
              {answered ? (
                <>
                  <p>{t('answer.given', { answer: inWords(part, answered.given) })}</p>
                  {answered.solution && (
                    <p>{t('answer.solution', { answer: inWords(part, answered.solution) })}</p>
                  )}
                  <p>
                    <span className={answered.solved ? 'pill ok' : 'pill plain-soft'}>{state(answered)}</span>
                  </p>
                </>
              ) : (
                <p className="soft">{t('answer.none')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
