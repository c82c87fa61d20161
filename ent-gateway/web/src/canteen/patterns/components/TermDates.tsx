import type { Day } from '../../../app/format';
import { Choice, Field } from '../../../app/ui';
import type { Weeks } from '../api';
import { usePatternMessages } from '../messages';

export interface Term {
  from: Day;
  to: Day;
  weeks: Weeks;
}

interface TermDatesProps {
  term: Term;
  onChange: (part: Partial<Term>) => void;
}

/** From when to when, and in which weeks. */
export function TermDates({ term, onChange }: TermDatesProps) {
  const t = usePatternMessages();
  return (
    <div className="card pad stack">
      <div className="term-dates">
        <Field
          label={t('from')}
          type="date"
          value={term.from}
          onChange={(event) => onChange({ from: event.target.value })}
        />
        <Field
          label={t('to')}
          type="date"
          value={term.to}
          onChange={(event) => onChange({ to: event.target.value })}
        />
      </div>
      <Choice
        label={t('weeks')}
        value={term.weeks}
        onChange={(weeks) => onChange({ weeks })}
        options={(['EVERY', 'ODD', 'EVEN'] as const).map((value) => ({ value, label: t(`weeks.${value}`) }))}
      />
    </div>
  );
}
