import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Sheet, toast } from '../../../app/ui';
import { publishResults, type Results } from '../api';
import { unpublished } from '../grid';
import { useProgressMessages } from '../messages';
import { progressProblem } from '../problems';

/** What families don't read yet, and the way to them. */
export function PublishCard({ results, waiting }: { results: Results; waiting: boolean }) {
  const t = useProgressMessages();
  const client = useQueryClient();
  const heading = useId();
  const [asking, ask] = useState(false);
  const count = unpublished(results);
  const publishing = useMutation({
    mutationFn: () => publishResults(results.classId, results.term),
    onSuccess: ({ pupils }) => {
      ask(false);
      toast('ok', t('published', { count: pupils }));
      return client.invalidateQueries({ queryKey: ['results'] });
    },
    onError: (error: Error) => toast('danger', t(progressProblem(error))),
  });
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('publish')}</h2>
      <p>{count === 0 ? t('publish.none') : t('publish.count', { count })}</p>
      {count > 0 && (
        <div className="row">
          <Button kind="primary" isDisabled={waiting} onPress={() => ask(true)}>
            <Send aria-hidden="true" size={18} />
            {t('publish')}
          </Button>
        </div>
      )}
      <Sheet title={t('publish.sure')} open={asking} onClose={() => ask(false)}>
        <div className="stack">
          <p>{t('publish.more', { count })}</p>
          <div className="row wrap">
            <Button kind="primary" isPending={publishing.isPending} onPress={() => publishing.mutate()}>
              {t('publish.now')}
            </Button>
            <Button onPress={() => ask(false)}>{t('publish.later')}</Button>
          </div>
        </div>
      </Sheet>
    </section>
  );
}
