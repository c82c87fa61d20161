import { Suspense, useState } from 'react';
import { today } from '../../../app/format';
import { Button, Choice, DayField, Form, Notice } from '../../../app/ui';
import type { DiaryEntry } from '../../diary';
import { entryOf, problemsOf, publishProblem } from '../draft';
import { useDayMessages } from '../messages';
import type { NotedSlot } from '../slots';
import { useAttachments } from '../useAttachments';
import { useDraft } from '../useDraft';
import { useSchoolDays } from '../useSchoolDays';
import { usePublishing } from '../usePublishing';
import { DueDate } from './DueDate';
import { EntryHeading } from './EntryHeading';
import { EntryReaders } from './EntryReaders';
import { EntryWords } from './EntryWords';
import { Attachments, QuietNote } from './laterParts';

interface EntryFormProps {
  classId: string;
  edited: DiaryEntry | undefined;
  /** the slot to be noted */
  noted: NotedSlot | undefined;
  /** with what was published, or nothing when it was given up */
  onDone: (entry?: DiaryEntry) => void;
}

/** Writes a new entry, or changes one. */
export function EntryForm({ classId, edited, noted, onDone }: EntryFormProps) {
  const t = useDayMessages();
  const [written, change, clear] = useDraft({ classId, edited, noted });
  const lesson = written.date || today();
  const calendar = useSchoolDays(classId, lesson);
  const draft = { ...written, dueDate: written.dueDate ?? calendar.next[0] ?? '' };
  const [tried, setTried] = useState(false);
  const attachments = useAttachments(edited?.files);
  const problems = tried ? problemsOf(draft) : {};
  const publishing = usePublishing(classId, edited, (entry) => {
    clear();
    attachments.clear();
    setTried(false);
    onDone(entry);
  });
  const giveUp = () => {
    clear();
    onDone();
  };
  const publish = () => {
    setTried(true);
    if (Object.keys(problemsOf(draft)).length === 0 && !attachments.busy) {
      publishing.mutate(entryOf(draft, classId, attachments.files));
    }
  };
  return (
    <Form className="card pad stack" onSubmit={publish} aria-labelledby="write">
      <EntryHeading edited={Boolean(edited)} noted={noted?.subject} />
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
        missing={Boolean(problems.date)}
        onChange={(day) => change({ date: day })}
      />
      {draft.kind === 'HOMEWORK' && (
        <DueDate
          key={publishing.submittedAt}
          classId={classId}
          calendar={calendar}
          from={lesson}
          value={draft.dueDate}
          onChange={(dueDate) => change({ dueDate })}
          error={problems.dueDate && t(problems.dueDate)}
        />
      )}
      <EntryWords draft={draft} round={publishing.submittedAt} problems={problems} onChange={change} />
      <EntryReaders
        classId={classId}
        draft={draft}
        published={edited?.state === 'PUBLISHED'}
        problems={problems}
        onChange={change}
      />
      <Suspense>
        <Attachments attachments={attachments} />
        {tried && attachments.busy && <p className="field-error">{t('problem.uploading')}</p>}
        {draft.kind === 'HOMEWORK' && <QuietNote />}
      </Suspense>
      <div className="row wrap entry-send">
        {(edited ?? noted) && <Button onPress={giveUp}>{t(edited ? 'edit.cancel' : 'write.leave')}</Button>}
        <Button kind="primary" type="submit" isPending={publishing.isPending}>
          {t(edited?.state === 'PUBLISHED' ? 'edit.save' : `publish.${draft.shown}`)}
        </Button>
      </div>
    </Form>
  );
}
