import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Archive } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, toast } from '../../../app/ui';
import { closeClass, reopenClass } from '../api';
import { useRemovalMessages } from '../messages';
import { removalProblem } from '../records';

interface CloseClassProps {
  id: string;
  name: string;
  onDone: () => void;
}

/** Closes a class that nobody is in, once it was said what follows; it can be opened again at once. */
export function CloseClass({ id, name, onDone }: CloseClassProps) {
  const t = useRemovalMessages();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const reopening = useMutation({
    mutationFn: () => reopenClass(id),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('reopened', { name }));
      await client.invalidateQueries();
    },
    onError: (error) => toast('danger', t(removalProblem(error))),
  });
  const closing = useMutation({
    mutationFn: () => closeClass(id),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('closed', { name }), () => reopening.mutate());
      onDone();
      await client.invalidateQueries();
    },
  });
  return (
    <div className="stack" role="group" aria-label={t('close')}>
      {closing.error && <Notice kind="danger">{t(removalProblem(closing.error))}</Notice>}
      {asking ? (
        <>
          <p>{t('close.ask', { name })}</p>
          <div className="row wrap">
            <Button kind="primary" isPending={closing.isPending} onPress={() => closing.mutate()}>
              {t('close.yes', { name })}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('close.no')}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button onPress={() => setAsking(true)}>
            <Archive aria-hidden="true" size={18} />
            {t('close')}
          </Button>
        </div>
      )}
    </div>
  );
}
