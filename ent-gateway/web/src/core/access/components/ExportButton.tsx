import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toast } from '../../../app/ui';
import { exportRights } from '../api';
import { useAccessMessages } from '../messages';

/** Who has access to what and since when, as a file; the trail keeps that it was taken away. */
export function ExportButton() {
  const t = useAccessMessages();
  const made = useMutation({
    mutationFn: () => download(exportRights(), `${t('export.name')}.csv`),
    onSuccess: () => toast('ok', t('exported')),
    onError: () => toast('danger', t('exportFailed')),
  });
  return (
    <Button isPending={made.isPending} onPress={() => made.mutate()}>
      <Download aria-hidden="true" size={18} />
      {t('export')}
    </Button>
  );
}
