import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { Day } from '../../../app/format';
import { download } from '../../../app/http';
import { Button, toast } from '../../../app/ui';
import { printDaySheet } from '../api';
import { useDaySheetMessages } from '../messages';

/** The day sheet as a file to print. */
export function SheetButton({ classId, date }: { classId: string; date: Day }) {
  const t = useDaySheetMessages();
  const printing = useMutation({
    mutationFn: () => download(printDaySheet(classId, date), `fiche-du-jour-${date}.pdf`),
    retry: false,
    onSuccess: () => toast('ok', t('ready')),
    onError: () => toast('danger', t('failed')),
  });
  return (
    <div>
      <Button kind="primary" isPending={printing.isPending} onPress={() => printing.mutate()}>
        <Printer aria-hidden="true" size={18} />
        {t('print')}
      </Button>
    </div>
  );
}
