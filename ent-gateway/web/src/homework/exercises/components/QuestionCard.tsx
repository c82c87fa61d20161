import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Button, TextArea } from '../../../app/ui';
import type { Question } from '../api';
import { useExerciseMessages } from '../messages';
import { problemOf } from '../questions';
import type { Writing } from '../useWriting';
import { QuestionFields } from './QuestionFields';

interface QuestionCardProps {
  id: number;
  at: number;
  question: Question;
  writing: Writing;
}

/** A question that is being written; it moves by a touch, and what is removed can be taken back. */
export function QuestionCard({ id, at, question, writing }: QuestionCardProps) {
  const t = useExerciseMessages();
  const { draft, tried, write, move, remove } = writing;
  const number = at + 1;
  const problem = tried ? problemOf(question) : undefined;
  const wrongPrompt = problem === 'problem.prompt';
  return (
    <li className="card pad stack" aria-label={t('question', { number })}>
      <div className="question-head">
        <h2>{t('question', { number })}</h2>
        <span className="s soft">{t(`kind.${question.kind}`)}</span>
        <span className="row">
          <Button
            className="icon"
            aria-label={t('up', { number })}
            isDisabled={at === 0}
            onPress={() => move(at, -1)}
          >
            <ArrowUp aria-hidden="true" size={18} />
          </Button>
          <Button
            className="icon"
            aria-label={t('down', { number })}
            isDisabled={at === draft.questions.length - 1}
            onPress={() => move(at, 1)}
          >
            <ArrowDown aria-hidden="true" size={18} />
          </Button>
          <Button className="icon" aria-label={t('question.remove', { number })} onPress={() => remove(at)}>
            <Trash2 aria-hidden="true" size={18} />
          </Button>
        </span>
      </div>
      <TextArea
        label={t(question.kind === 'SUMS' ? 'prompt.sums' : 'prompt')}
        rows={2}
        value={question.prompt}
        maxLength={500}
        error={wrongPrompt ? t(problem) : undefined}
        onChange={(event) => write(id, { ...question, prompt: event.target.value })}
      />
      <QuestionFields question={question} onChange={(next) => write(id, next)} />
      {problem && !wrongPrompt && (
        <p className="field-error" role="alert">
          {t(problem)}
        </p>
      )}
    </li>
  );
}
