import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Notice, toast } from '../../../app/ui';
import { untieAccount } from '../api';
import { useAccountsMessages } from '../messages';
import { helpProblem } from '../problems';
import { SeenIdentity } from './SeenIdentity';

/** A wrong tie is undone, once it is said what follows. */
export function UntieForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const t = useAccountsMessages();
  const [seen, setSeen] = useState(false);
  const [tried, setTried] = useState(false);
  const untying = useMutation({
    mutationFn: () => untieAccount(personId),
    retry: false,
    onSuccess: () => {
      toast('ok', t('untie.done'));
      onDone();
    },
  });
  return (
    <Form
      className="stack"
      onSubmit={() => {
        setTried(true);
        if (seen) untying.mutate();
      }}
    >
      {untying.error && <Notice kind="danger">{t(helpProblem(untying.error))}</Notice>}
      <p className="prose">{t('untie.more')}</p>
      <SeenIdentity seen={seen} missing={tried && !seen} onChange={setSeen} />
      <div className="row wrap">
        <Button kind="danger" type="submit" isPending={untying.isPending}>
          {t('untie.yes')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}
