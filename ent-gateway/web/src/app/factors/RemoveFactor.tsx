import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { hasStatus } from '../http';
import { Button, Notice, Sheet, toast } from '../ui';
import { type Factor, factorsQuery, removeFactor } from './api';
import { useFactorMessages } from './messages';
import { factorProblem } from './problems';

interface RemoveFactorProps {
  factor: Factor;
  name: string;
  close: () => void;
}

/** Asks before a second factor is removed; a fresh sign-in is asked for on the way. */
export function RemoveFactor({ factor, name, close }: RemoveFactorProps) {
  const t = useFactorMessages();
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeFactor(factor.id),
    retry: false,
    onSuccess: () => {
      toast('ok', t('factor.removed'));
      close();
    },
    onSettled: () => client.invalidateQueries({ queryKey: factorsQuery.queryKey }),
  });
  return (
    <Sheet title={t('factor.remove.title', { name })} open onClose={close}>
      {removing.error && (
        <Notice kind="danger">
          {t(hasStatus(removing.error, 404) ? 'factor.gone' : factorProblem(removing.error))}
        </Notice>
      )}
      <p className="prose">{t('factor.remove.more')}</p>
      <div className="row wrap">
        <Button kind="primary" isPending={removing.isPending} onPress={() => removing.mutate()}>
          <ShieldCheck aria-hidden="true" size={18} />
          {t('factor.remove.do')}
        </Button>
        <Button onPress={close}>{t('cancel')}</Button>
      </div>
    </Sheet>
  );
}
