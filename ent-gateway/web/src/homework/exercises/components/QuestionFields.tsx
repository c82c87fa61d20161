import type { Question } from '../api';
import { useExerciseMessages } from '../messages';
import { MOST_WORDS } from '../questions';
import { ChoiceFields } from './ChoiceFields';
import { PairFields } from './PairFields';
import { RowFields } from './RowFields';
import { SumsFields } from './SumsFields';

interface QuestionFieldsProps {
  question: Question;
  onChange: (question: Question) => void;
}

/** The answers of a question, by its kind. */
export function QuestionFields({ question, onChange }: QuestionFieldsProps) {
  const t = useExerciseMessages();
  switch (question.kind) {
    case 'CHOICE':
      return <ChoiceFields question={question} onChange={onChange} />;
    case 'MATCH':
      return <PairFields question={question} onChange={onChange} />;
    case 'ORDER':
      return (
        <RowFields
          legend={t('items')}
          name={(number) => t('item', { number })}
          rows={question.items}
          onChange={(items) => onChange({ ...question, items })}
        />
      );
    case 'FILL':
      return (
        <>
          <RowFields
            legend={t('accepted')}
            name={(number) => t('accepted.one', { number })}
            rows={question.accepted}
            most={MOST_WORDS}
            onChange={(accepted) => onChange({ ...question, accepted })}
          />
          {(['caseCounts', 'accentsCount'] as const).map((rule) => (
            <label key={rule} className="exercise-box">
              <input
                type="checkbox"
                checked={question[rule]}
                onChange={(event) => onChange({ ...question, [rule]: event.target.checked })}
              />
              {t(rule)}
            </label>
          ))}
        </>
      );
    case 'SUMS':
      return <SumsFields question={question} onChange={onChange} />;
  }
}
