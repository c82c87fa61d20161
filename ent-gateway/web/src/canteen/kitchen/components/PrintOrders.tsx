import { FileText } from 'lucide-react';
import { FileButton } from '../../../app/exchange';
import type { Day } from '../../../app/format';
import { printOrders } from '../api';
import { useKitchenMessages } from '../messages';

/** The orders of a day on paper. */
export function PrintOrders({ schoolId, date }: { schoolId: string; date: Day }) {
  const t = useKitchenMessages();
  return (
    <div className="row no-print">
      <FileButton
        make={() => printOrders(schoolId, date)}
        name={`commande-${date}.pdf`}
        icon={FileText}
        failed={t('pdf.failed')}
      >
        {t('pdf')}
      </FileButton>
    </div>
  );
}
