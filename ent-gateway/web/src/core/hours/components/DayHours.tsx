import { HourField } from '../../../app/ui';
import { halfProblem, type HalfDraft } from '../halves';
import { useHoursMessages } from '../messages';

interface DayHoursProps {
  name: string;
  halves: HalfDraft[];
  /** whether faults are said */
  tried: boolean;
  onChange: (half: HalfDraft) => void;
}

/** The morning and the afternoon of a day of the week. */
export function DayHours({ name, halves, tried, onChange }: DayHoursProps) {
  const t = useHoursMessages();
  return (
    <fieldset className="choice">
      <legend className="b">{name}</legend>
      {halves.map((half) => {
        const problem = tried ? halfProblem(half) : undefined;
        return (
          <div key={half.half} className="row wrap">
            <HourField
              label={t('from', { half: t(half.half) })}
              value={half.from}
              onChange={(from) => onChange({ ...half, from })}
              error={problem && t(problem)}
            />
            <HourField label={t('to')} value={half.to} onChange={(to) => onChange({ ...half, to })} />
          </div>
        );
      })}
    </fieldset>
  );
}
