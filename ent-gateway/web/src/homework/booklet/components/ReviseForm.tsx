import { Button, Form, Notice } from '../../../app/ui';
import type { ClassBooklets, Observation } from '../api';
import { useBookletMessages } from '../messages';
import { bookletProblem } from '../problems';
import { useObservationDraft } from '../useObservationDraft';
import { useObservations } from '../useObservations';
import { ObservationFields } from './ObservationFields';

interface ReviseFormProps {
  booklets: ClassBooklets;
  childId: string;
  one: Observation;
  onDone: () => void;
}

/** Changes an observation, or says who is on its pictures. */
export function ReviseForm({ booklets, childId, one, onDone }: ReviseFormProps) {
  const t = useBookletMessages();
  const skills = booklets.skills.some(({ id }) => id === one.skill.id)
    ? booklets.skills
    : [one.skill, ...booklets.skills];
  const draft = useObservationDraft(skills, one);
  const { revising } = useObservations(booklets.classId);
  const send = () => {
    draft.try();
    if (draft.isReady) revising.mutate({ one, content: draft.content() }, { onSuccess: onDone });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {revising.error && <Notice kind="danger">{t(bookletProblem(revising.error))}</Notice>}
      {one.publishedAt && <p className="s soft">{t('revise.published')}</p>}
      <ObservationFields booklets={{ ...booklets, skills }} draft={draft} about={[childId]} />
      {draft.tried && draft.attachments.busy && <p role="status">{t('uploading')}</p>}
      <Button type="submit" kind="primary" isPending={revising.isPending}>
        {t('revise.send')}
      </Button>
    </Form>
  );
}
