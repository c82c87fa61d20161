import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError, UnreachableError } from '../../../app/http';
import { Button, Field, Form, Notice, Sheet, toast } from '../../../app/ui';
import { reopenRoll, type Roll } from '../api';
import { usePresenceMessages } from '../messages';

interface ReopenSheetProps {
  roll: Roll;
  finishId: string;
  onDone: () => void;
  onClose: () => void;
}

/** Why a finished roll is opened again. Absences that were charged aren't any more, so it is never kept for later. */
export function ReopenSheet({ roll, finishId, onDone, onClose }: ReopenSheetProps) {
  const t = usePresenceMessages();
  const [reason, setReason] = useState('');
  const end = () => {
    onDone();
    onClose();
  };
  const sending = useMutation({
    mutationFn: () =>
      reopenRoll({ finishId, activityId: roll.activityId, date: roll.date, reason: reason.trim() }),
    onSuccess: () => {
      toast('ok', t('reopen.done'));
      end();
    },
    onError: (error) => {
      // somebody else was faster: the list that comes says who
      if (error instanceof ProblemError && error.case === 'canteen:roll-open') end();
    },
  });
  const send = () => {
    if (reason.trim()) sending.mutate();
  };
  return (
    <Sheet title={t('reopen')} open onClose={onClose}>
      <Form className="stack" onSubmit={send} aria-label={t('reopen')}>
        <p>{t('reopen.more')}</p>
        {sending.error && (
          <Notice kind="danger">
            {t(sending.error instanceof UnreachableError ? 'reopen.offline' : 'reopen.failed')}
          </Notice>
        )}
        <Field
          label={t('reopen.reason')}
          hint={t('reopen.hint')}
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button kind="primary" type="submit" isPending={sending.isPending} isDisabled={!reason.trim()}>
          {t('reopen.send')}
        </Button>
      </Form>
    </Sheet>
  );
}
