import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { download } from '../../../app/http';
import { Button, toast } from '../../../app/ui';
import { exportTrail, type Question } from '../api';
import { useTrailMessages } from '../messages';
import { faultOf, isTooLongForAFile } from '../question';

/** The same entries as a file; asking for it is kept in the trail. */
export function ExportButton({ question }: { question: Question }) {
  const t = useTrailMessages();
  const made = useMutation({
    mutationFn: () => download(exportTrail(question), `${t('export.name')}.csv`),
    onSuccess: () => toast('ok', t('exported')),
    onError: () => toast('danger', t('exportFailed')),
  });
  return (
    <Button
      isPending={made.isPending}
      onPress={() =>
        isTooLongForAFile(question) ? toast('danger', t('longFile')) : !faultOf(question) && made.mutate()
      }
    >
      <Download aria-hidden="true" size={18} />
      {t('export')}
    </Button>
  );
}
