import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Notice, toast } from '../../../app/ui';
import { type PlaceKind, removals } from '../api';
import { useRemovalMessages } from '../messages';
import { recordsOf, removalProblem } from '../records';

interface RemovePlaceProps {
  kind: PlaceKind;
  id: string;
  name: string;
  onDone: () => void;
}

/** Takes back a school, a year or a class that was made by mistake; says what hangs on it where something does. */
export function RemovePlace({ kind, id, name, onDone }: RemovePlaceProps) {
  const t = useRemovalMessages();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: () => removals[kind](id),
    retry: false,
    onSuccess: async () => {
      toast('ok', t('removed', { name }));
      onDone();
      await client.invalidateQueries();
    },
  });
  const records = recordsOf(removing.error);
  return (
    <div className="stack" role="group" aria-label={t(`remove.${kind}`)}>
      {removing.error && (
        <Notice kind="danger">
          {records ? (
            <>
              <p>{t(`held.${kind}`, { name })}</p>
              <ul>
                {records.map(({ kind: what, count }) => (
                  <li key={what}>{t(`records.${what}`, { count })}</li>
                ))}
              </ul>
            </>
          ) : (
            t(removalProblem(removing.error))
          )}
        </Notice>
      )}
      {asking ? (
        <>
          <p>{t(`ask.${kind}`, { name })}</p>
          <div className="row wrap">
            <Button kind="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
              {t('yes', { name })}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('no')}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button kind="quiet" onPress={() => setAsking(true)}>
            <Trash2 aria-hidden="true" size={18} />
            {t(`remove.${kind}`)}
          </Button>
        </div>
      )}
    </div>
  );
}
