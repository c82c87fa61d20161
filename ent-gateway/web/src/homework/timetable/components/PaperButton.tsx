import { FileText } from 'lucide-react';
import { FileButton } from '../../../app/exchange';
import type { Day } from '../../../app/format';
import { printTimetable } from '../api';
import { useTimetableMessages } from '../messages';

interface PaperButtonProps {
  classId: string;
  monday: Day;
  /** for this one's groups alone */
  childId?: string;
}

/** The usual week as a sheet for the door, odd and even weeks on a page each. */
export function PaperButton({ classId, monday, childId }: PaperButtonProps) {
  const t = useTimetableMessages();
  return (
    <FileButton
      className="no-print"
      make={() => printTimetable(classId, monday, childId)}
      name="emploi-du-temps.pdf"
      icon={FileText}
      failed={t('paper.problem')}
    >
      {t('paper')}
    </FileButton>
  );
}
