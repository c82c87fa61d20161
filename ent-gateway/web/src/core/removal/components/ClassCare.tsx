import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, Sheet, toast } from '../../../app/ui';
import { renameClass } from '../api';
import { useRemovalMessages } from '../messages';
import { removalProblem } from '../records';
import { CloseClass } from './CloseClass';
import { RemovePlace } from './RemovePlace';

interface ClassCareProps {
  id: string;
  name: string;
  /** whether nobody is in it, so that it may be closed or taken back */
  empty: boolean;
  onGone: () => void;
}

/** What the town hall, or the head, does with a class itself: another name, closing it, or taking it back. */
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
  return (
    <>
      <Button onPress={() => setOpened(true)}>{t('class')}</Button>
      <Sheet title={t('class.title', { name })} open={opened} onClose={() => setOpened(false)}>
        {renaming.error && <Notice kind="danger">{t(removalProblem(renaming.error))}</Notice>}
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
            <CloseClass id={id} name={name} onDone={onGone} />
            <RemovePlace kind="class" id={id} name={name} onDone={onGone} />
          </>
        ) : (
          <p className="s soft">{t('class.full')}</p>
        )}
      </Sheet>
    </>
  );
}
