import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Form, Notice, TextArea, toast } from '../../../app/ui';
import { acceptNote, refuseNote, type WaitingNote } from '../api';
import { useAbsenceMessages } from '../messages';
import { absenceProblem } from '../problems';

/** Accepts with a touch; refuses with words that the family reads. */
export function NoteAnswer({ note }: { note: WaitingNote }) {
  const t = useAbsenceMessages();
  const client = useQueryClient();
  const [why, setWhy] = useState<string>();
  const [tried, setTried] = useState(false);
  const name = note.child.givenName;
  const answering = useMutation({
    mutationFn: (refusal: string | null) =>
      refusal === null ? acceptNote(note) : refuseNote(note.id, refusal),
    onSuccess: async (_, refusal) => {
      toast('ok', t(refusal === null ? 'accepted' : 'refused', { name }));
      await client.invalidateQueries({ queryKey: ['canteen'] });
    },
  });
  const refuse = () => {
    setTried(true);
    if (why && why.trim().length >= 3) answering.mutate(why.trim());
  };
  return (
    <>
      {answering.error && <Notice kind="danger">{t(absenceProblem(answering.error))}</Notice>}
      {why === undefined ? (
        <div className="row wrap">
          <Button kind="primary" isPending={answering.isPending} onPress={() => answering.mutate(null)}>
            <Check aria-hidden="true" size={18} />
            {t(note.late ? 'accept.late' : 'accept')}
            <span className="hidden">{`, ${name}`}</span>
          </Button>
          <Button onPress={() => setWhy('')}>
            <X aria-hidden="true" size={18} />
            {t('refuse')}
            <span className="hidden">{`, ${name}`}</span>
          </Button>
        </div>
      ) : (
        <Form className="stack" onSubmit={refuse}>
          <TextArea
            label={t('refuse.why')}
            value={why}
            maxLength={300}
            onChange={(event) => setWhy(event.target.value)}
            error={tried && why.trim().length < 3 ? t('problem.why') : undefined}
          />
          <div className="row wrap">
            <Button kind="danger" type="submit" isPending={answering.isPending}>
              {t('refuse.send')}
            </Button>
            <Button onPress={() => setWhy(undefined)}>{t('refuse.cancel')}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
