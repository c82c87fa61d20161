import type { Question, QuestionOf } from '../api';
import { useExerciseMessages } from '../messages';
import { replaced, withBlank } from '../questions';

interface ChoiceFieldsProps {
  question: QuestionOf<'CHOICE'>;
  onChange: (question: Question) => void;
}

const blank = { text: '', correct: false };

/** Answers to choose from: those that are right are ticked, one or several. */
export function ChoiceFields({ question, onChange }: ChoiceFieldsProps) {
  const t = useExerciseMessages();
  const shown = withBlank(question.options, blank, ({ text }) => !text.trim());
  const write = (at: number, option: typeof blank) =>
    onChange({ ...question, options: replaced(shown, at, option) });
  return (
    <fieldset className="exercise-rows">
      <legend className="b">{t('options')}</legend>
      {shown.map(({ text, correct }, at) => (
        <div key={at} className="exercise-option">
          <input
            className="exercise-input"
            aria-label={t('option', { number: at + 1 })}
            value={text}
            maxLength={100}
            onChange={(event) => write(at, { correct, text: event.target.value })}
          />
          <label className="exercise-box">
            <input
              type="checkbox"
              aria-label={t('option.right', { number: at + 1 })}
              checked={correct}
              onChange={(event) => write(at, { text, correct: event.target.checked })}
            />
            {t('right')}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
