import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Choice, Field, toast } from '../../../app/ui';
import type { QuizQuestion } from '../../projects';
import { useBuilderMessages } from '../messages';

interface QuestionFieldsProps {
  question: QuizQuestion;
  onChange: (question: QuizQuestion) => void;
}

const isBlank = ({ question, answers }: QuizQuestion) =>
  [question, ...answers].every((words) => !words.trim());

/** A question with two to six answers, of which one is right; a new one has no fault until that answer was left empty. */
export function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const t = useBuilderMessages();
  const { answers, right } = question;
  const [touched, touch] = useState(!isBlank(question));
  const missing = touched && answers[right]?.trim() === '';
  const remove = (at: number) => {
    const gone = at === right;
    onChange({
      ...question,
      answers: answers.toSpliced(at, 1),
      right: gone ? 0 : right > at ? right - 1 : right,
    });
    if (gone) toast('ok', t('answer.right.gone', { number: 1 }));
  };
  return (
    <>
      <Field
        label={t('question.words')}
        value={question.question}
        maxLength={300}
        onChange={(event) => onChange({ ...question, question: event.target.value })}
      />
      {answers.map((answer, at) => (
        <div key={at} className="row builder-answer">
          <Field
            label={t('answer', { number: at + 1 })}
            value={answer}
            maxLength={120}
            error={missing && at === right ? t('answer.right.missing') : undefined}
            onBlur={() => at === right && touch(true)}
            onChange={(event) => onChange({ ...question, answers: answers.with(at, event.target.value) })}
          />
          {answers.length > 2 && (
            <Button
              className="icon"
              aria-label={t('remove', { what: t('answer', { number: at + 1 }) })}
              onPress={() => remove(at)}
            >
              <Trash2 aria-hidden="true" size={18} />
            </Button>
          )}
        </div>
      ))}
      {answers.length < 6 && (
        <Button
          kind="plain"
          className="project-start"
          onPress={() => onChange({ ...question, answers: [...answers, ''] })}
        >
          <Plus aria-hidden="true" size={18} />
          {t('answer.add')}
        </Button>
      )}
      <Choice
        label={t('answer.right')}
        value={String(right)}
        options={answers.map((answer, at) => ({
          value: String(at),
          label: answer || t('answer', { number: at + 1 }),
        }))}
        onChange={(chosen) => onChange({ ...question, right: Number(chosen) })}
      />
      <Field
        label={t('because')}
        value={question.because}
        maxLength={300}
        onChange={(event) => onChange({ ...question, because: event.target.value })}
      />
    </>
  );
}
