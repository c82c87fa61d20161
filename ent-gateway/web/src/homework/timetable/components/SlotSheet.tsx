import type { Day } from '../../../app/format';
import { Sheet } from '../../../app/ui';
import type { TimetableDesk, TimetableWeek } from '../api';
import { useTimetableMessages } from '../messages';
import type { SlotDraft } from '../slotDraft';
import { SlotForm } from './SlotForm';

interface SlotSheetProps {
  classId: string;
  monday: Day;
  desk: TimetableDesk;
  teachers: TimetableWeek['teachers'];
  /** undefined while none is open */
  slot: SlotDraft | undefined;
  onClose: () => void;
}

export function SlotSheet({ slot, onClose, ...form }: SlotSheetProps) {
  const t = useTimetableMessages();
  return (
    <Sheet title={t(slot?.id ? 'slot.edit' : 'slot.new')} open={Boolean(slot)} onClose={onClose}>
      {slot && <SlotForm {...form} slot={slot} onDone={onClose} />}
    </Sheet>
  );
}
