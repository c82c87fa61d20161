import { useState } from 'react';
import { Button, Form, Notice, toast } from '../../../app/ui';
import type { ClassBooklets } from '../api';
import { useBookletMessages } from '../messages';
import { bookletProblem } from '../problems';
import { useObservationDraft } from '../useObservationDraft';
import { useObservations } from '../useObservations';
import { ObservationFields } from './ObservationFields';
import { PupilChips } from './PupilChips';

interface NoteFormProps {
  booklets: ClassBooklets;
  /** for whom it is opened */
  childId?: string | undefined;
  onDone: () => void;
}

/** A success of one pupil or several: who, what, and it is noted. */
export function NoteForm({ booklets, childId, onDone }: NoteFormProps) {
  const t = useBookletMessages();
  const [chosen, choose] = useState<string[]>(childId ? [childId] : []);
  const draft = useObservationDraft(booklets.skills);
  const { noting, undoing } = useObservations(booklets.classId);
  const send = () => {
    draft.try();
    if (!draft.isReady || chosen.length === 0) return;
    noting.mutate(
      { classId: booklets.classId, childIds: chosen, ...draft.content() },
      {
        onSuccess: ({ ids }) => {
          draft.renew();
          onDone();
          toast('ok', t('noted', { count: ids.length }), () => undoing.mutate(ids));
        },
      },
    );
  };
  return (
    <Form className="stack" onSubmit={send}>
      {noting.error && <Notice kind="danger">{t(bookletProblem(noting.error))}</Notice>}
      <PupilChips
        legend={t('who')}
        pupils={booklets.pupils}
        chosen={chosen}
        onChange={choose}
        error={draft.tried && chosen.length === 0 ? t('who.missing') : undefined}
      />
      <ObservationFields booklets={booklets} draft={draft} about={chosen} />
      {draft.tried && draft.attachments.busy && <p role="status">{t('uploading')}</p>}
      <Button type="submit" kind="primary" isPending={noting.isPending}>
        {t('note.send')}
      </Button>
    </Form>
  );
}
