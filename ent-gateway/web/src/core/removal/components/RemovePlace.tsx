import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, focusOn, Notice, toast } from '../../../app/ui';
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
  const said = useRef<HTMLDivElement>(null);
  // at the end of a sheet what is asked, or why it can't be, comes into being below its edge
  useEffect(() => {
    if (!said.current) return;
    focusOn(said.current, { preventScroll: true });
    said.current.scrollIntoView({ block: 'center' });
  }, [asking, removing.error]);
  return (
    <div className="stack" role="group" aria-label={t(`remove.${kind}`)}>
      {asking ? (
        <div className="stack" ref={said}>
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
          <p>{t(`ask.${kind}`, { name })}</p>
          <div className="row wrap">
            <Button kind="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
              {t('yes', { name })}
            </Button>
            <Button
              onPress={() => {
                removing.reset();
                setAsking(false);
              }}
            >
              {t('no')}
            </Button>
          </div>
        </div>
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
