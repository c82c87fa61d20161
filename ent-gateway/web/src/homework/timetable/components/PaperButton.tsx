import { useMutation } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import type { Day } from '../../../app/format';
import { download } from '../../../app/http';
import { Button, toastAbout } from '../../../app/ui';
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
  const printing = useMutation({
    mutationFn: () => download(printTimetable(classId, monday, childId), 'emploi-du-temps.pdf'),
    onError: () => toastAbout('timetable paper')('danger', t('paper.problem')),
  });
  return (
    <Button className="no-print" isPending={printing.isPending} onPress={() => printing.mutate()}>
      <FileText aria-hidden="true" size={18} />
      {t('paper')}
    </Button>
  );
}
