import { Suspense, useReducer, useState } from 'react';
import { type Day, today } from '../../../app/format';
import { isProblem } from '../../../app/http';
import { Button, Form, Notice } from '../../../app/ui';
import type { DiaryEntry } from '../../diary';
import { entryOf, problemsOf, publishProblem } from '../draft';
import { useDayMessages } from '../messages';
import type { NotedSlot } from '../slots';
import { useAttachments } from '../useAttachments';
import { useDraft } from '../useDraft';
import { useSchoolDay, useSchoolDays } from '../useSchoolDays';
import { usePublishing } from '../usePublishing';
import { EntryHeading } from './EntryHeading';
import { EntryMore } from './EntryMore';
import { EntryWhen } from './EntryWhen';
import { EntryWords } from './EntryWords';
import { Attachments, QuietNote } from './laterParts';

interface EntryFormProps {
  classId: string;
  /** the day that is looked at */
  date: Day;
  edited: DiaryEntry | undefined;
  /** the slot to be noted */
  noted: NotedSlot | undefined;
  /** with what was published, or nothing when it was given up */
  onDone: (entry?: DiaryEntry) => void;
}

/** Writes a new entry, or changes one. */
export function EntryForm({ classId, date, edited, noted, onDone }: EntryFormProps) {
  const t = useDayMessages();
  const day = useSchoolDay(classId, date);
  const { draft: written, change, clear, outdated } = useDraft({ classId, edited, noted, day });
  const lesson = written.date || today();
  const calendar = useSchoolDays(classId, lesson);
  const draft = { ...written, dueDate: written.dueDate ?? calendar.next[0] ?? '' };
  const [tried, setTried] = useState(false);
  const [round, nextRound] = useReducer((count: number) => count + 1, 0);
  const attachments = useAttachments(edited?.files);
  const problems = tried ? problemsOf(draft) : {};
  const publishing = usePublishing(classId, edited, (entry) => {
    clear();
    attachments.clear();
    setTried(false);
    nextRound();
    onDone(entry);
  });
  /** a slot that is left keeps its text, and so does an entry that somebody else has changed */
  const giveUp = () => {
    if (edited && !isProblem(publishing.error, 'homework:changed-meanwhile')) clear();
    onDone();
  };
  const publish = () => {
    setTried(true);
    if (Object.keys(problemsOf(draft)).length === 0 && !attachments.busy) {
      publishing.mutate({ entry: entryOf(draft, classId, attachments.files), until: draft.until });
    }
  };
  return (
    <Form className="card pad stack" onSubmit={publish} aria-labelledby="write">
      <EntryHeading edited={Boolean(edited)} noted={noted?.subject} />
      {publishing.error && <Notice kind="danger">{t(publishProblem(publishing.error))}</Notice>}
      {outdated && (
        <Notice kind="warn">
          <p>{t('outdated')}</p>
          <p className="keep-lines">{outdated}</p>
        </Notice>
      )}
      <EntryWhen
        key={round}
        classId={classId}
        edited={edited?.id}
        calendar={calendar}
        draft={draft}
        isSlot={Boolean(noted)}
        problems={problems}
        onChange={change}
      />
      <EntryWords isSlot={Boolean(noted)} draft={draft} round={round} problems={problems} onChange={change} />
      <Suspense>
        <Attachments classId={classId} attachments={attachments} />
        {tried && attachments.busy && <p className="field-error">{t('problem.uploading')}</p>}
        {draft.kind === 'HOMEWORK' && <QuietNote />}
      </Suspense>
      <EntryMore
        key={`more ${round}`}
        classId={classId}
        draft={draft}
        from={lesson}
        isNew={!edited}
        published={edited?.state === 'PUBLISHED'}
        problems={problems}
        onChange={change}
      />
      <div className="row wrap entry-send">
        {(edited ?? noted) && <Button onPress={giveUp}>{t(edited ? 'edit.cancel' : 'write.leave')}</Button>}
        <Button kind="primary" type="submit" isPending={publishing.isPending}>
          {t(edited?.state === 'PUBLISHED' ? 'edit.save' : `publish.${draft.shown}`)}
        </Button>
      </div>
    </Form>
  );
}
