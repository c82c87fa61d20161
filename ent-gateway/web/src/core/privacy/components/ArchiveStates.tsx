import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { download, hasStatus } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, toast } from '../../../app/ui';
import { archiveQuery, type DataExport, fetchArchive } from '../api';
import { usePrivacyMessages } from '../messages';
import { fileSize } from '../size';

interface MakingProps {
  archive: DataExport;
  cancelling: boolean;
  onCancel: () => void;
}

/** How far an archive is, and the way to call it off. */
export function Making({ archive: { done, parts }, cancelling, onCancel }: MakingProps) {
  const t = usePrivacyMessages();
  return (
    <>
      <progress value={done} max={parts} aria-label={t('archive.making')} />
      <p className="s soft">
        {t('archive.progress', { percent: parts > 0 ? Math.floor((100 * done) / parts) : 0 })}.{' '}
        {t('archive.leave')}
      </p>
      <div className="row wrap">
        <Button isPending={cancelling} onPress={onCancel}>
          {t('archive.cancel')}
        </Button>
      </div>
    </>
  );
}

/** An archive to be downloaded. */
export function Ready({ archive, children }: { archive: DataExport; children: ReactNode }) {
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
