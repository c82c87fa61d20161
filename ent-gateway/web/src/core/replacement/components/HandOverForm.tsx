import { useState } from 'react';
import { addDays, mondayOf, today } from '../../../app/format';
import type { Schemas } from '../../../app/http';
import { Button, Choice, DayField, Form, Notice } from '../../../app/ui';
import { ColleagueSearch, fullName } from '../../colleague';
import { findStandIns } from '../api';
import { useReplacementMessages } from '../messages';
import { replacementProblem } from '../problems';
import { useReplacing } from '../useReplacing';
import { HandOverNewcomer } from './HandOverNewcomer';

interface HandOverFormProps {
  classId: string;
  teachers: Schemas['PersonName'][];
  onDone: () => void;
}

/** Until Friday; on a weekend until the Friday after. */
const endOfWeek = (day: string) => {
  const friday = addDays(mondayOf(day), 4);
  return friday < day ? addDays(friday, 7) : friday;
};

/** Whom somebody stands in for, from when until when, and who: a colleague found by name hands it over in one tap. */
export function HandOverForm({ classId, teachers, onDone }: HandOverFormProps) {
  const t = useReplacementMessages();
  const { giving } = useReplacing(classId);
  const [replacedId, setReplaced] = useState(teachers[0]?.id ?? '');
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(endOfWeek(today()));
  const [newcomer, setNewcomer] = useState<string>();
  const ready = Boolean(from && until && from <= until);
  const days = { from, until };
  const give = (personId: string, name: string) =>
    ready && giving.mutate({ body: { replacedId, personId, days }, name }, { onSuccess: onDone });
  const problem = giving.error && replacementProblem(giving.error);
  return (
    <div className="stack">
      <Form className="stack" onSubmit={() => undefined}>
        {teachers.length > 1 && (
          <Choice
            label={t('replaced')}
            value={replacedId}
            options={teachers.map((one) => ({ value: one.id, label: fullName(one) }))}
            onChange={setReplaced}
          />
        )}
        <div className="replacement-days">
          <DayField label={t('from')} value={from} min={today()} onChange={setFrom} />
          <DayField label={t('until')} value={until} min={from || today()} onChange={setUntil} />
        </div>
      </Form>
      {!ready && <p className="field-error">{t('problem.days')}</p>}
      {problem && newcomer === undefined && <Notice kind="danger">{t(problem)}</Notice>}
      {newcomer === undefined ? (
        <ColleagueSearch
          name="stand-ins"
          find={findStandIns}
          words={{
            label: t('who'),
            hint: t('who.hint'),
            none: t('who.none'),
            between: t('between'),
            choose: (name) => t('choose', { name }),
          }}
          isPending={giving.isPending}
          onChoose={(one) => give(one.id, fullName(one))}
          onNobody={(typed) => {
            giving.reset();
            setNewcomer(typed);
          }}
        />
      ) : (
        <>
          <HandOverNewcomer
            classId={classId}
            typed={newcomer}
            isReady={ready}
            give={{ replacedId, days }}
            onDone={onDone}
          />
          <Button kind="quiet" onPress={() => setNewcomer(undefined)}>
            {t('newcomer.back')}
          </Button>
        </>
      )}
    </div>
  );
}
