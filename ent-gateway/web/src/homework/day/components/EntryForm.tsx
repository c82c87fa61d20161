import { useState } from 'react';
import { Button, Choice, DayField, Field, Form, Notice, TextArea } from '../../../app/ui';
import type { DiaryEntry } from '../../diary';
import { entryOf, problemsOf, publishProblem } from '../draft';
import { useDayMessages } from '../messages';
import { useAttachments } from '../useAttachments';
import { useDraft } from '../useDraft';
import { useSchoolDays } from '../useSchoolDays';
import { usePublishing } from '../usePublishing';
import { Attachments } from './Attachments';
import { DueDate } from './DueDate';

interface EntryFormProps {
  classId: string;
  edited: DiaryEntry | undefined;
  onDone: () => void;
}

/** Writes a new entry, or changes one. */
export function EntryForm({ classId, edited, onDone }: EntryFormProps) {
  const t = useDayMessages();
  const [written, change, clear] = useDraft(classId, edited);
  const calendar = useSchoolDays(classId, written.date);
  const draft = { ...written, dueDate: written.dueDate || (calendar.next[0] ?? '') };
  const [tried, setTried] = useState(false);
  const attachments = useAttachments(edited?.files);
  const problems = tried ? problemsOf(draft) : {};
  const publishing = usePublishing(classId, edited, () => {
    clear();
    attachments.clear();
    setTried(false);
    onDone();
  });
  const publish = () => {
    setTried(true);
    if (Object.keys(problemsOf(draft)).length === 0 && !attachments.busy) {
      publishing.mutate(entryOf(draft, classId, attachments.files));
    }
  };
  return (
    <Form className="card pad stack" onSubmit={publish} aria-labelledby="write">
      <h2 id="write">{t(edited ? 'edit.title' : 'write')}</h2>
      {publishing.error && <Notice kind="danger">{t(publishProblem(publishing.error))}</Notice>}
      <Choice
        label={t('kind')}
        hideLabel
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={(['HOMEWORK', 'LESSON'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <DayField
        label={t('date')}
        value={draft.date}
        onChange={(day) => change({ date: day || draft.date })}
      />
      {draft.kind === 'HOMEWORK' && (
        <DueDate
          classId={classId}
          calendar={calendar}
          from={draft.date}
          value={draft.dueDate}
          onChange={(dueDate) => change({ dueDate })}
          error={problems.dueDate && t(problems.dueDate)}
        />
      )}
      <Field
        label={t('subject')}
        hint={t('subject.hint')}
        value={draft.subject}
        maxLength={80}
        onChange={(event) => change({ subject: event.target.value })}
        error={problems.subject && t(problems.subject)}
      />
      <TextArea
        label={t('text')}
        value={draft.text}
        rows={5}
        onChange={(event) => change({ text: event.target.value })}
        error={problems.text && t(problems.text)}
      />
      <Attachments attachments={attachments} />
      {tried && attachments.busy && <p className="field-error">{t('problem.uploading')}</p>}
      <div className="row wrap entry-send">
        {edited && (
          <Button
            onPress={() => {
              clear();
              onDone();
            }}
          >
            {t('edit.cancel')}
          </Button>
        )}
        <Button kind="primary" type="submit" isPending={publishing.isPending}>
          {t(edited ? 'edit.save' : 'publish')}
        </Button>
      </div>
    </Form>
  );
}
