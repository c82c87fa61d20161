import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { hasStatus } from '../../../app/http';
import { Button, Loaded, Notice, toast } from '../../../app/ui';
import { archiveQuery, askArchive, type DataExport, removeArchive } from '../api';
import { usePrivacyMessages } from '../messages';
import { Making, Ready } from './ArchiveStates';

/** The own data as an archive: asked for, awaited, downloaded. */
export function ArchiveCard() {
  const t = usePrivacyMessages();
  const archive = useQuery(archiveQuery);
  return (
    <section className="card pad stack no-print" aria-labelledby="archive">
      <h2 id="archive">{t('archive')}</h2>
      <p className="prose">{t('archive.more')}</p>
      <Loaded query={archive}>{(one) => <Standing archive={one} />}</Loaded>
    </section>
  );
}

function Standing({ archive }: { archive: DataExport }) {
  const t = usePrivacyMessages();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: archiveQuery.queryKey });
  const trouble = (error: unknown) =>
    toast('danger', t(hasStatus(error, 429) ? 'archive.often' : 'archive.trouble'));
  const asking = useMutation({
    mutationFn: () => askArchive(archive.askedAt ?? null),
    retry: false,
    onSuccess: () => toast('ok', t('archive.asked')),
    onError: trouble,
    onSettled: refresh,
  });
  const removing = useMutation({
    mutationFn: removeArchive,
    retry: false,
    onSuccess: () => toast('ok', t(archive.state === 'READY' ? 'archive.removed' : 'archive.cancelled')),
    onError: trouble,
    onSettled: refresh,
  });
  if (archive.state === 'UNDER_WAY')
    return <Making archive={archive} cancelling={removing.isPending} onCancel={() => removing.mutate()} />;
  if (archive.state === 'READY')
    return (
      <Ready archive={archive}>
        <Button isPending={asking.isPending} onPress={() => asking.mutate()}>
          {t('archive.again')}
        </Button>
        <Button isPending={removing.isPending} onPress={() => removing.mutate()}>
          {t('archive.remove')}
        </Button>
      </Ready>
    );
  return (
    <>
      {archive.state === 'FAILED' && <Notice kind="danger">{t('archive.failed')}</Notice>}
      <p className="s soft prose">{t('archive.how')}</p>
      <div className="row wrap">
        <Button kind="primary" isPending={asking.isPending} onPress={() => asking.mutate()}>
          {t('archive.ask')}
        </Button>
      </div>
    </>
  );
}
