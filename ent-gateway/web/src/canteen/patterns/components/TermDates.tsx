import type { Day } from '../../../app/format';
import { Choice, DayField } from '../../../app/ui';
import type { Weeks } from '../api';
import { usePatternMessages } from '../messages';

export interface Term {
  from: Day;
  to: Day;
  weeks: Weeks;
}

interface TermDatesProps {
  term: Term;
  tried: boolean;
  /** what is wrong with the last day, if it is */
  fault: string | undefined;
  onChange: (part: Partial<Term>) => void;
}

/** From when to when, and in which weeks. */
export function TermDates({ term, tried, fault, onChange }: TermDatesProps) {
  const t = usePatternMessages();
  return (
    <div className="card pad stack">
      <div className="term-dates">
        <DayField
          label={t('from')}
          value={term.from}
          missing={tried && term.from === ''}
          onChange={(day) => onChange({ from: day })}
        />
        <DayField
          label={t('to')}
          value={term.to}
          missing={tried && term.to === ''}
          error={fault}
          onChange={(day) => onChange({ to: day })}
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
