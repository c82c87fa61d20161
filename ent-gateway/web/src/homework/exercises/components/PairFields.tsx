import type { Question, QuestionOf } from '../api';
import { useExerciseMessages } from '../messages';
import { replaced, withBlank } from '../questions';

interface PairFieldsProps {
  question: QuestionOf<'MATCH'>;
  onChange: (question: Question) => void;
}

const sides = ['left', 'right'] as const;

/** Things that belong together, two by two. */
export function PairFields({ question, onChange }: PairFieldsProps) {
  const t = useExerciseMessages();
  const shown = withBlank(
    question.pairs,
    { left: '', right: '' },
    ({ left, right }) => !left.trim() && !right.trim(),
  );
  return (
    <fieldset className="exercise-rows">
      <legend className="b">{t('pairs')}</legend>
      {shown.map((pair, at) => (
        <div key={at} className="exercise-pair">
          {sides.map((side) => (
            <input
              key={side}
              className="exercise-input"
              aria-label={t(`pair.${side}`, { number: at + 1 })}
              value={pair[side]}
              maxLength={100}
              onChange={(event) =>
                onChange({ ...question, pairs: replaced(shown, at, { ...pair, [side]: event.target.value }) })
              }
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}
