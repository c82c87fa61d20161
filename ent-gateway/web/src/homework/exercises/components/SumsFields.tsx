import { Choice, Field, Select } from '../../../app/ui';
import type { Question, QuestionOf } from '../api';
import { useExerciseMessages } from '../messages';

interface SumsFieldsProps {
  question: QuestionOf<'SUMS'>;
  onChange: (question: Question) => void;
}

const operations = ['ADD', 'SUBTRACT', 'MULTIPLY', 'DIVIDE'] as const;
const tables = Array.from({ length: 13 }, (_, number) => String(number));
const minutes = ['1', '2', '3', '5', '10'];

/** What sums are made of: they are made anew for each pupil. */
export function SumsFields({ question, onChange }: SumsFieldsProps) {
  const t = useExerciseMessages();
  const { operation, table, seconds } = question;
  const known = [...new Set([...minutes, ...(seconds ? [String(seconds / 60)] : [])])];
  const number = (field: 'from' | 'to' | 'sums', most: number) => (
    <Field
      label={t(field)}
      type="number"
      inputMode="numeric"
      min={0}
      max={most}
      value={question[field]}
      onChange={(event) => onChange({ ...question, [field]: Number(event.target.value) })}
    />
  );
  return (
    <div className="stack">
      <Choice
        label={t('operation')}
        value={operation}
        onChange={(next) => onChange({ ...question, operation: next })}
        options={operations.map((value) => ({ value, label: t(`operation.${value}`) }))}
      />
      <div className="exercise-numbers">
        <Select
          label={t('table')}
          value={table === null || table === undefined ? '' : String(table)}
          options={[
            { value: '', label: t('table.any') },
            ...[...new Set([...tables, ...(table ? [String(table)] : [])])].map((value) => ({
              value,
              label: t('table.of', { number: value }),
            })),
          ]}
          onChange={(event) =>
            onChange({ ...question, table: event.target.value === '' ? null : Number(event.target.value) })
          }
        />
        {number('from', 1000)}
        {number('to', 1000)}
        {number('sums', 20)}
        <Select
          label={t('clock')}
          value={seconds ? String(seconds / 60) : ''}
          options={[
            { value: '', label: t('clock.none') },
            ...known.map((value) => ({ value, label: t('clock.minutes', { minutes: value }) })),
          ]}
          onChange={(event) =>
            onChange({
              ...question,
              seconds: event.target.value === '' ? null : Number(event.target.value) * 60,
            })
          }
        />
      </div>
      <p className="s soft">{t('clock.hint')}</p>
    </div>
  );
}
