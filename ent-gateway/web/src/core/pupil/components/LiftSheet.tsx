import { useState } from 'react';
import { useSession, type Child } from '../../../app/session';
import { Button, Field, Form, Notice, Sheet } from '../../../app/ui';
import { liftBar, type Tie, type Ties } from '../api';
import { usePupilMessages } from '../messages';
import { pupilProblem } from '../problems';
import { usePupilChange } from '../usePupilChange';

interface LiftSheetProps {
  child: Child;
  tie: Tie;
  /** the guardian's, where it is known */
  home: Ties['homes'][number] | undefined;
  onClose: () => void;
}

/** A bar is lifted for a reason; the paper goes with it. */
export function LiftSheet({ child, tie: { guardian }, home, onClose }: LiftSheetProps) {
  const t = usePupilMessages();
  const { space } = useSession();
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
        {space !== 'town' && <p className="soft">{t('lift.homes', names)}</p>}
        {home && !home.withChild && <p className="soft">{t('lift.apart', names)}</p>}
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
