import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, Sheet, toast } from '../../../app/ui';
import { closeClass, renameClass } from '../api';
import { useRemovalMessages } from '../messages';
import { removalProblem } from '../records';
import { RemovePlace } from './RemovePlace';

interface ClassCareProps {
  id: string;
  name: string;
  /** whether nobody is in it, so that it may be closed or taken back */
  empty: boolean;
  onGone: () => void;
}

/** What the town hall does with a class itself: another name, closing it, or taking it back. */
export function ClassCare({ id, name, empty, onGone }: ClassCareProps) {
  const t = useRemovalMessages();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [draft, setDraft] = useState(name);
  const renaming = useMutation({
    mutationFn: () => renameClass(id, { name: draft.trim() }),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('renamed', { name: draft.trim() }));
      setOpened(false);
      await client.invalidateQueries();
    },
  });
  const closing = useMutation({
    mutationFn: () => closeClass(id),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('closed', { name }));
      onGone();
      await client.invalidateQueries();
    },
  });
  const failure = renaming.error ?? closing.error;
  return (
    <>
      <Button onPress={() => setOpened(true)}>{t('class')}</Button>
      <Sheet title={t('class.title', { name })} open={opened} onClose={() => setOpened(false)}>
        {failure && <Notice kind="danger">{t(removalProblem(failure))}</Notice>}
        <Form className="stack" onSubmit={() => draft.trim() && renaming.mutate()}>
          <Field
            label={t('class.name')}
            hint={t('class.name.hint')}
            value={draft}
            maxLength={80}
            autoComplete="off"
            error={draft.trim() ? undefined : t('problem.name')}
            onChange={(event) => setDraft(event.target.value)}
          />
          <Button kind="primary" type="submit" isPending={renaming.isPending}>
            {t('rename')}
          </Button>
        </Form>
        {empty ? (
          <>
            <p className="s soft">{t('close.more')}</p>
            <div>
              <Button isPending={closing.isPending} onPress={() => closing.mutate()}>
                {t('close')}
              </Button>
            </div>
            <RemovePlace kind="class" id={id} name={name} onDone={onGone} />
          </>
        ) : (
          <p className="s soft">{t('class.full')}</p>
        )}
      </Sheet>
    </>
  );
}
