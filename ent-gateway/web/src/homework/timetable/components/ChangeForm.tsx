import { useState } from 'react';
import { Button, Choice, DayField, Field, Form, HourField, Notice } from '../../../app/ui';
import { type ChangeDraft, changeKinds, changeOf, changeProblems } from '../changeDraft';
import { useTimetableMessages } from '../messages';
import { saveProblem } from '../slotDraft';
import { useChanging } from '../useChanging';

interface ChangeFormProps {
  classId: string;
  change: ChangeDraft;
  onDone: () => void;
}

/** Writes what happens on one day in place of the timetable. */
export function ChangeForm({ classId, change: given, onDone }: ChangeFormProps) {
  const t = useTimetableMessages();
  const [draft, setDraft] = useState(given);
  const [tried, setTried] = useState(false);
  const problems = tried ? changeProblems(draft) : {};
  const { changing } = useChanging(classId, onDone);
  const change = (part: Partial<ChangeDraft>) => setDraft((known) => ({ ...known, ...part }));
  const save = () => {
    setTried(true);
    if (Object.keys(changeProblems(draft)).length === 0) changing.mutate(changeOf(draft));
  };
  return (
    <Form className="stack" onSubmit={save}>
      {changing.error && <Notice kind="danger">{t(saveProblem(changing.error))}</Notice>}
      <Choice
        label={t('change.kind')}
        value={draft.kind}
        options={changeKinds.map((value) => ({ value, label: t(`change.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Field
        label={t('change.title')}
        hint={t(`change.hint.${draft.kind}`)}
        value={draft.title}
        maxLength={60}
        onChange={(event) => change({ title: event.target.value })}
        error={problems.title && t(problems.title)}
      />
      <DayField
        label={t('change.date')}
        value={draft.date}
        onChange={(date) => change({ date })}
        error={problems.date && t(problems.date)}
      />
      <div className="row wrap timetable-hours">
        <HourField
          label={t('from')}
          value={draft.from}
          onChange={(from) => change({ from })}
          error={problems.hours && t(problems.hours)}
        />
        <HourField label={t('to')} value={draft.to} onChange={(to) => change({ to })} />
      </div>
      <Field
        label={t('change.note')}
        hint={t('change.note.hint')}
        value={draft.note}
        maxLength={200}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={changing.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
