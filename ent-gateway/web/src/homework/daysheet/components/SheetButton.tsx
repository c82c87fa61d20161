import { Printer } from 'lucide-react';
import { FileButton } from '../../../app/exchange';
import type { Day } from '../../../app/format';
import { printDaySheet } from '../api';
import { useDaySheetMessages } from '../messages';

/** The day sheet as a file to print. */
export function SheetButton({ classId, date }: { classId: string; date: Day }) {
  const t = useDaySheetMessages();
  return (
    <div>
      <FileButton
        kind="primary"
        make={() => printDaySheet(classId, date)}
        name={`fiche-du-jour-${date}.pdf`}
        icon={Printer}
        done={t('ready')}
        failed={t('failed')}
      >
        {t('print')}
      </FileButton>
    </div>
  );
}
