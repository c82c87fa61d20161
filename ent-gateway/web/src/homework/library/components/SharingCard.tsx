import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Notice, toast } from '../../../app/ui';
import type { Schemas } from '../../../app/http';
import { betweenKey, setSharing } from '../between';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';

/** Whether the school shares its catalogue, and with which others; its head decides. */
export function SharingCard({ schoolId, sharing }: { schoolId: string; sharing: Schemas['SharingView'] }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const { shared, others, mayChange } = sharing;
  const changing = useMutation({
    mutationFn: () => setSharing(schoolId, !shared),
    onSuccess: () => toast('ok', t(shared ? 'between.unshared' : 'between.shared')),
    onSettled: () => client.invalidateQueries({ queryKey: betweenKey }),
  });
  const withWhom = others.length > 0 ? t('between.with', { names: others.join(', ') }) : t('between.alone');
  return (
    <section className="card pad stack" aria-labelledby="between-sharing">
      <h2 id="between-sharing">{t(shared ? 'between.on' : 'between.off')}</h2>
      <p className="prose">{shared ? withWhom : t('between.more')}</p>
      {changing.error && <Notice kind="danger">{t(libraryProblem(changing.error))}</Notice>}
      {mayChange ? (
        <div>
          <Button
            kind={shared ? 'quiet' : 'primary'}
            isPending={changing.isPending}
            onPress={() => changing.mutate()}
          >
            {t(shared ? 'between.unshare' : 'between.share')}
          </Button>
        </div>
      ) : (
        !shared && <p className="soft">{t('between.head')}</p>
      )}
    </section>
  );
}
