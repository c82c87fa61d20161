import { Sheet } from '../../../app/ui';
import { useTimetableMessages } from '../messages';
import { AgendaForm } from './AgendaForm';

interface AgendaSheetProps {
  classId: string;
  open: boolean;
  onClose: () => void;
}

export function AgendaSheet({ open, onClose, classId }: AgendaSheetProps) {
  const t = useTimetableMessages();
  return (
    <Sheet title={t('agenda')} open={open} onClose={onClose}>
      {open && <AgendaForm classId={classId} onDone={onClose} />}
    </Sheet>
  );
}
