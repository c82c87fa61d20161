import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { delayQuery, setDelay } from '../api';
import { useAbsenceMessages } from '../messages';
import { absenceProblem } from '../problems';

const most = 720;

/** Within how many hours families explain an absence; what comes later is for an agent to want. */
export function DelayForm() {
  const t = useAbsenceMessages();
  const client = useQueryClient();
  const { data } = useQuery(delayQuery);
  const [typed, setTyped] = useState<string>();
  const hours = Number(typed);
  const fits = Number.isInteger(hours) && hours >= 1 && hours <= most;
  const setting = useMutation({
    mutationFn: () => setDelay(hours),
    onSuccess: () => {
      setTyped(undefined);
      toast('ok', t('delay.done', { hours }));
      return client.invalidateQueries({ queryKey: delayQuery.queryKey });
    },
  });
  if (!data) return null;
  return (
    <details>
      <summary>{t('delay', { hours: data.hours })}</summary>
      <Form className="stack" onSubmit={() => fits && setting.mutate()} aria-label={t('delay.hours')}>
        {setting.error && <Notice kind="danger">{t(absenceProblem(setting.error))}</Notice>}
        <Field
          label={t('delay.hours')}
          hint={t('delay.hint')}
          inputMode="numeric"
          value={typed ?? String(data.hours)}
          onChange={(event) => setTyped(event.target.value)}
          error={typed !== undefined && !fits ? t('problem.delay') : undefined}
        />
        <div className="row">
          <Button type="submit" isPending={setting.isPending}>
            {t('delay.send')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
