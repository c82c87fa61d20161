import { useState } from 'react';
import { Button, DayField, Field, Form, Notice, Sheet, TextArea } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';
import { type Assignment, changeAssignment, giveAssignment, takeBackAssignment } from './api';
import { TeamFields } from './TeamFields';

interface AssignmentSheetProps {
  classId: string;
  assignment: Assignment | undefined;
  open: boolean;
  onClose: () => void;
}

/** Gives pupils something to report on, or changes that. */
export function AssignmentSheet({ open, ...sheet }: AssignmentSheetProps) {
  const t = useBlogMessages();
  return (
    <Sheet
      title={t(sheet.assignment ? 'reporters.change' : 'reporters.give')}
      open={open}
      onClose={sheet.onClose}
    >
      <AssignmentForm {...sheet} />
    </Sheet>
  );
}

function AssignmentForm({ classId, assignment, onClose }: Omit<AssignmentSheetProps, 'open'>) {
  const t = useBlogMessages();
  const acts = useActs();
  const [title, setTitle] = useState(assignment?.title ?? '');
  const [words, setWords] = useState(assignment?.words ?? '');
  const [pupilIds, setPupilIds] = useState(assignment?.pupilIds ?? []);
  const [dueOn, setDueOn] = useState(assignment?.dueOn ?? '');
  const [journal, setJournal] = useState(assignment?.journal ?? false);
  const [tried, setTried] = useState(false);
  const begun = assignment?.article != null;
  const send = () => {
    setTried(true);
    if (!title.trim() || pupilIds.length === 0) return;
    const content = {
      title: title.trim(),
      words: words.trim(),
      pupilIds,
      dueOn: dueOn || null,
      journal,
    };
    acts.mutate({
      call: () => (assignment ? changeAssignment(assignment.id, content) : giveAssignment(classId, content)),
      done: 'done.assignment',
      onDone: onClose,
    });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {begun && <Notice kind="info">{t('reporters.begun')}</Notice>}
      <Field
        label={t('reporters.title')}
        value={title}
        maxLength={120}
        error={tried && !title.trim() ? t('problem.title') : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label={t('reporters.words')}
        value={words}
        rows={4}
        maxLength={2000}
        onChange={(event) => setWords(event.target.value)}
      />
      {!begun && (
        <TeamFields
          classId={classId}
          pupilIds={pupilIds}
          journal={journal}
          missing={tried && pupilIds.length === 0}
          onPupils={setPupilIds}
          onJournal={setJournal}
        />
      )}
      <DayField label={t('reporters.day')} value={dueOn} onChange={setDueOn} />
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        {t('reporters.save')}
      </Button>
      {assignment && (
        <Button
          isPending={acts.isPending}
          onPress={() =>
            acts.mutate({
              call: () => takeBackAssignment(assignment.id),
              done: 'done.assignment.back',
              onDone: onClose,
            })
          }
        >
          {t('reporters.back')}
        </Button>
      )}
    </Form>
  );
}
