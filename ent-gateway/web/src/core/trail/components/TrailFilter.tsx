import { useMemo } from 'react';
import { today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { DayField, Select } from '../../../app/ui';
import type { Question } from '../api';
import { acts, actIn, useTrailMessages } from '../messages';
import { faultOf } from '../question';
import { AskedPerson } from './AskedPerson';
import { PersonFilter } from './PersonFilter';

interface TrailFilterProps {
  question: Question;
  onChange: (question: Question) => void;
}

/** Days, kind of act, and the people whom a line was asked about. */
export function TrailFilter({ question, onChange }: TrailFilterProps) {
  const t = useTrailMessages();
  const language = useLanguage();
  const kinds = useMemo(
    () =>
      acts
        .map((value) => ({ value, label: actIn(value, t) }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
    [t, language],
  );
  const fault = faultOf(question);
  const change = (one: Partial<Question>) => onChange({ ...question, ...one });
  return (
    <div className="stack">
      <div className="trail-filter">
        <DayField
          label={t('from')}
          value={question.from}
          max={today()}
          onChange={(from) => change({ from })}
        />
        <DayField
          label={t('to')}
          value={question.to}
          max={today()}
          error={fault && t(fault)}
          onChange={(to) => change({ to })}
        />
        <Select
          label={t('kind')}
          value={question.action}
          options={[{ value: '', label: t('kind.all') }, ...kinds]}
          onChange={(event) => change({ action: event.target.value })}
        />
      </div>
      <PersonFilter onAsk={change} />
      <div className="trail-asked">
        {(['actor', 'about'] as const).map((side) => {
          const person = question[side];
          return (
            person && (
              <AskedPerson
                key={side}
                side={side}
                person={person}
                onDrop={() => change({ [side]: undefined })}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
