import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { meQuery } from '../../../app/session';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { type CharterVersion, chartersKey, withdrawCharter } from '../api';
import { useCharterMessages } from '../messages';
import { charterProblem } from '../problems';

/** Takes a version back that nobody has accepted, after one question. */
export function WithdrawVersion({ version: { id, version } }: { version: CharterVersion }) {
  const t = useCharterMessages();
  const client = useQueryClient();
  const [asking, ask] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => withdrawCharter(id),
    retry: false,
    onSuccess: () => {
      ask(false);
      toast('ok', t('withdrawn', { version }));
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: chartersKey }),
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
  });
  return (
    <div className="no-print">
      <Button onPress={() => ask(true)}>
        <Undo2 aria-hidden="true" size={18} />
        {t('withdraw')}
      </Button>
      <Sheet title={t('withdraw.sure', { version })} open={asking} onClose={() => ask(false)}>
        <div className="stack">
          <p>{t('withdraw.more')}</p>
          {withdrawing.error && <Notice kind="danger">{t(charterProblem(withdrawing.error))}</Notice>}
          <div className="row wrap">
            <Button kind="danger" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
              {t('withdraw')}
            </Button>
            <Button onPress={() => ask(false)}>{t('withdraw.no')}</Button>
          </div>
        </div>
      </Sheet>
    </div>
  );
}
