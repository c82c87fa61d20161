import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { removeScores, resultsQuery } from '../api';
import { useLtiMessages } from '../messages';
import { ltiProblem } from '../problems';

interface RemoveScoresProps {
  classId: string;
  resourceId: string;
  item: { id: string; label: string };
}

/** Takes all that a tool says of one exercise away from the class and its families, once that is confirmed. */
export function RemoveScores({ classId, resourceId, item: { id, label } }: RemoveScoresProps) {
  const t = useLtiMessages();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: () => removeScores(classId, resourceId, id),
    retry: false,
    onSuccess: async () => {
      setAsking(false);
      toast('ok', t('remove.done', { label }));
      await client.invalidateQueries({ queryKey: resultsQuery(classId, resourceId).queryKey });
    },
  });
  return (
    <div className="no-print">
      <Button kind="quiet" aria-label={t('remove.of', { label })} onPress={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Sheet title={t('remove.ask', { label })} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t('remove.more')}</p>
          {removing.error && <Notice kind="danger">{t(ltiProblem(removing.error))}</Notice>}
          <div className="row wrap">
            <Button kind="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
              {t('remove.yes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('remove.no')}</Button>
          </div>
        </div>
      </Sheet>
    </div>
  );
}
