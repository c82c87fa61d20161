import { CircleCheck, CircleX } from 'lucide-react';
import { useState } from 'react';
import { Button, Choice } from '../../../app/ui';
import type { QuizQuestion } from '../api';
import { useProjectMessages } from '../messages';

/** A question, its answers, and once one is tried whether it is right, in words. */
export function Question({ question: { question, answers, right, because } }: { question: QuizQuestion }) {
  const t = useProjectMessages();
  const [chosen, choose] = useState<string>();
  const [tried, setTried] = useState<string>();
  const isRight = tried === String(right);
  const options = answers
    .map((label, at) => ({ value: String(at), label }))
    .filter(({ label }) => label.trim() !== '');
  return (
    <div className="project-question stack">
      <Choice label={question || t('quiz.unnamed')} value={chosen} options={options} onChange={choose} />
      <Button className="project-start" isDisabled={chosen === undefined} onPress={() => setTried(chosen)}>
        {t('quiz.check')}
      </Button>
      <div role="status">
        {tried !== undefined && (
          <>
            <p className={`row b ${isRight ? 'project-right' : 'project-wrong'}`}>
              {isRight ? (
                <CircleCheck aria-hidden="true" size={20} />
              ) : (
                <CircleX aria-hidden="true" size={20} />
              )}
              {isRight ? t('quiz.right') : t('quiz.wrong', { answer: answers[right] ?? '' })}
            </p>
            {because && <p>{because}</p>}
          </>
        )}
      </div>
    </div>
  );
}
