import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { download, hasStatus } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded, Notice, toast } from '../../../app/ui';
import { archiveQuery, askArchive, type DataExport, fetchArchive, removeArchive } from '../api';
import { usePrivacyMessages } from '../messages';
import { fileSize } from '../size';

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

interface MakingProps {
  archive: DataExport;
  cancelling: boolean;
  onCancel: () => void;
}

function Making({ archive: { done, parts }, cancelling, onCancel }: MakingProps) {
  const t = usePrivacyMessages();
  return (
    <>
      <progress value={done} max={parts} aria-label={t('archive.making')} />
      <p className="s soft">
        {t('archive.progress', { done, parts })}. {t('archive.leave')}
      </p>
      <div className="row wrap">
        <Button isPending={cancelling} onPress={onCancel}>
          {t('archive.cancel')}
        </Button>
      </div>
    </>
  );
}

function Ready({ archive, children }: { archive: DataExport; children: React.ReactNode }) {
  const t = usePrivacyMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const fetching = useMutation({
    mutationFn: () => download(fetchArchive(), `${t('archive.name')}.zip`),
    retry: false,
    onSuccess: () => toast('ok', t('archive.downloaded')),
    onError: (error) => {
      toast('danger', t(hasStatus(error, 429) ? 'archive.often' : 'archive.trouble'));
      void client.invalidateQueries({ queryKey: archiveQuery.queryKey });
    },
  });
  return (
    <>
      <Notice kind="ok">
        {t('archive.ready', {
          size: fileSize(archive.size ?? 0, language),
          day: archive.expiresAt ? fullDate(dayOf(archive.expiresAt), language) : '',
        })}
      </Notice>
      <p className="s soft prose">{t('archive.care')}</p>
      <div className="row wrap">
        <Button kind="primary" isPending={fetching.isPending} onPress={() => fetching.mutate()}>
          <Download aria-hidden="true" size={18} />
          {t('archive.download')}
        </Button>
        {children}
      </div>
    </>
  );
}
