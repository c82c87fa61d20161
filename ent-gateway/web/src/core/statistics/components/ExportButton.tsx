import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toast } from '../../../app/ui';
import { type Question, readFile } from '../api';
import { useStatisticsMessages } from '../messages';

/** The same figures as a file. */
export function ExportButton({ question }: { question: Question }) {
  const t = useStatisticsMessages();
  const made = useMutation({
    mutationFn: () => download(readFile(question), `${t('title')}.csv`),
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
