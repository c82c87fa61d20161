import { useMutation } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import type { Day } from '../../../app/format';
import { download } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
import { printOrders } from '../api';
import { useKitchenMessages } from '../messages';

/** The orders of a day on paper. */
export function PrintOrders({ schoolId, date }: { schoolId: string; date: Day }) {
  const t = useKitchenMessages();
  const toast = toastAbout('orders-pdf');
  const printing = useMutation({
    mutationFn: () => download(printOrders(schoolId, date), `commande-${date}.pdf`),
    onError: () => toast('danger', t('pdf.failed')),
  });
  return (
    <div className="row no-print">
      <Button isPending={printing.isPending} onPress={() => printing.mutate()}>
        <FileText aria-hidden="true" size={18} />
        {t('pdf')}
      </Button>
    </div>
  );
}
