import { Sheet } from '../../../app/ui';
import type { ChangeDraft } from '../changeDraft';
import { useTimetableMessages } from '../messages';
import { ChangeForm } from './ChangeForm';

interface ChangeSheetProps {
  classId: string;
  /** undefined while none is open */
  change: ChangeDraft | undefined;
  onClose: () => void;
}

export function ChangeSheet({ classId, change, onClose }: ChangeSheetProps) {
  const t = useTimetableMessages();
  return (
    <Sheet title={t('change.new')} open={Boolean(change)} onClose={onClose}>
      {change && <ChangeForm classId={classId} change={change} onDone={onClose} />}
    </Sheet>
  );
}
