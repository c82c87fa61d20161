import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Acting } from '../../../app/session';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { renameHousehold } from '../api';
import { useCounterMessages } from '../messages';
import { counterProblem } from '../problems';

/** Another name for a household; the former one is a tap away. */
export function RenameCard({ home }: { home: Acting['homes'][number] }) {
  const t = useCounterMessages();
  const client = useQueryClient();
  const [name, setName] = useState(home.name);
  const [tried, setTried] = useState(false);
  const renaming = useMutation({
    mutationFn: (wanted: { name: string; former?: string }) => renameHousehold(home.id, wanted.name),
    onSuccess: async (_, { name: given, former }) => {
      setName(given);
      toast(
        'ok',
        t('rename.done', { name: given }),
        former === undefined ? undefined : () => renaming.mutate({ name: former }),
      );
      await client.invalidateQueries({ queryKey: ['canteen'] });
    },
  });
  const send = () => {
    setTried(true);
    const wanted = name.trim();
    if (wanted && wanted !== home.name) renaming.mutate({ name: wanted, former: home.name });
  };
  return (
    <Form className="card pad stack" onSubmit={send} aria-label={t('rename.of', { name: home.name })}>
      <h2>{t('rename.of', { name: home.name })}</h2>
      <Field
        label={t('rename.name')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        error={tried && !name.trim() ? t('missing') : undefined}
      />
      {renaming.error && <Notice kind="danger">{t(counterProblem(renaming.error))}</Notice>}
      <Button type="submit" isPending={renaming.isPending}>
        {t('rename.send')}
      </Button>
    </Form>
  );
}
