import { useState } from 'react';
import type { Child } from '../../../app/session';
import { Button, Field, Form, Notice, Sheet } from '../../../app/ui';
import { liftBar, type Tie } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface LiftSheetProps {
  child: Child;
  tie: Tie;
  onClose: () => void;
}

/** A bar is lifted for a reason; the paper goes with it. */
export function LiftSheet({ child, tie: { guardian }, onClose }: LiftSheetProps) {
  const t = usePupilMessages();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const names = { name: `${guardian.givenName} ${guardian.familyName}`, child: child.givenName };
  const lifting = usePupilChange(
    () => liftBar(child.id, guardian.id, reason.trim()),
    t('lift.done', names),
    onClose,
  );
  const short = reason.trim().length < 3;
  const send = () => {
    setTried(true);
    if (!short) lifting.mutate(undefined);
  };
  return (
    <Sheet title={t('lift.sure', names)} open onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        <p>{t('lift.follows', names)}</p>
        <p className="soft">{t('lift.homes', names)}</p>
        <Field
          label={t('lift.reason')}
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.target.value)}
          error={tried && short ? t('lift.missing') : undefined}
        />
        {lifting.error && <Notice kind="danger">{t(pupilProblem(lifting.error))}</Notice>}
        <div className="row wrap">
          <Button kind="danger" type="submit" isPending={lifting.isPending}>
            {t('lift.send')}
          </Button>
          <Button onPress={onClose}>{t('not')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
