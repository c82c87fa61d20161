import { useState } from 'react';
import { today } from '../../../app/format';
import { Choice, DayField, Form } from '../../../app/ui';
import type { Child } from '../../../app/session';
import type { AccompanimentKind, Whom } from '../api';
import { endOfYear } from '../../colleague';
import { useAccompanimentMessages } from '../messages';
import { ClassField } from './ClassField';
import { PersonPart } from './PersonPart';
import { PupilsField } from './PupilsField';

interface NameFormProps {
  schoolId: string;
  onDone: () => void;
}

const kinds = ['AESH', 'ATSEM', 'RASED'] as const;

/** As what somebody accompanies, whom, from when until when, and who: a colleague found by name is named in one tap. */
export function NameForm({ schoolId, onDone }: NameFormProps) {
  const t = useAccompanimentMessages();
  const [kind, setKind] = useState<AccompanimentKind>('AESH');
  const [classId, setClass] = useState('');
  const [pupils, setPupils] = useState<Child[]>([]);
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(endOfYear(today()));
  const whom: Whom =
    kind === 'ATSEM' ? { kind, classId, childIds: [] } : { kind, childIds: pupils.map(({ id }) => id) };
  const somebody = kind === 'ATSEM' ? classId !== '' : pupils.length > 0;
  const ready = somebody && Boolean(from && until && from <= until);
  return (
    <div className="stack">
      <Form className="stack" onSubmit={() => undefined}>
        <Choice
          label={t('kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={setKind}
        />
        <p className="s soft">{t(`reads.${kind}`)}</p>
        {kind === 'ATSEM' ? (
          <ClassField schoolId={schoolId} value={classId} onChange={setClass} />
        ) : (
          <PupilsField schoolId={schoolId} chosen={pupils} onChange={setPupils} />
        )}
        <div className="accompaniment-days">
          <DayField label={t('from')} value={from} min={today()} onChange={setFrom} />
          <DayField label={t('until')} value={until} min={from || today()} onChange={setUntil} />
        </div>
      </Form>
      {!ready && <p className="s soft">{t(somebody ? 'problem.days' : 'problem.missing')}</p>}
      {ready && <PersonPart schoolId={schoolId} give={{ whom, days: { from, until } }} onDone={onDone} />}
    </div>
  );
}
