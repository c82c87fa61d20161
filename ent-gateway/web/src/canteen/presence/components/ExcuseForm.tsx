import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { UnreachableError } from '../../../app/http';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { excuse, type Roll } from '../api';
import { usePresenceMessages } from '../messages';
import type { Shown } from '../overlay';

interface ExcuseFormProps {
  child: Shown;
  roll: Roll;
  onDone: () => void;
}

/** Why a child's absence is accepted. It changes what the family pays, so it is never kept for later. */
export function ExcuseForm({ child, roll, onDone }: ExcuseFormProps) {
  const t = usePresenceMessages();
  const [reason, setReason] = useState('');
  const excused = child.state.status === 'ABSENT_JUSTIFIED';
  const sending = useMutation({
    mutationFn: () =>
      excuse({
        childId: child.childId,
        activityId: roll.activityId,
        date: roll.date,
        reason: excused ? '' : reason.trim(),
      }),
    onSuccess: () => {
      toast('ok', t(excused ? 'excuse.withdrawn' : 'excuse.done', { name: child.givenName }));
      onDone();
    },
  });
  const send = () => {
    if (excused || reason.trim()) sending.mutate();
  };
  return (
    <Form className="stack" onSubmit={send} aria-label={t('excuse')}>
      {sending.error && (
        <Notice kind="danger">
          {t(sending.error instanceof UnreachableError ? 'excuse.offline' : 'excuse.failed')}
        </Notice>
      )}
      {!excused && (
        <Field
          label={t('excuse.reason')}
          hint={t('excuse.hint')}
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <Button type="submit" isPending={sending.isPending} isDisabled={!excused && !reason.trim()}>
        {t(excused ? 'excuse.withdraw' : 'excuse.send')}
      </Button>
    </Form>
  );
}
