import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { type OfferRule, setOfferRule } from '../api';
import { useActivityMessages } from '../messages';
import { problemOf } from '../problems';
import { hoursOf } from '../words';

export function OfferForm({ known }: { known: OfferRule }) {
  const t = useActivityMessages();
  const client = useQueryClient();
  const [typed, setTyped] = useState(String(known.hours));
  const hours = hoursOf(typed);
  const saving = useMutation({
    mutationFn: setOfferRule,
    onSuccess: async (rule) => {
      client.setQueryData(['canteen', 'offer-rule'], rule);
      toast('ok', t('offer.saved'));
      await client.invalidateQueries({ queryKey: ['canteen', 'offer-rule'] });
    },
  });
  const send = () => {
    if (hours !== undefined) saving.mutate({ hours });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {saving.error && <Notice kind="danger">{t(problemOf(saving.error))}</Notice>}
      <Field
        label={t('offer.hours')}
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={hours === undefined ? t('problem.hours') : undefined}
      />
      <Button type="submit" isPending={saving.isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}
