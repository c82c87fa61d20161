import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PlannedSlot } from '../api';
import { useTimetableMessages } from '../messages';
import { tintOf } from '../subjects';
import { useSlotName } from '../useSlotName';

interface GridSlotProps {
  slot: PlannedSlot;
  onEdit: () => void;
}

/** A slot as a button that opens it. */
export function GridSlot({ slot, onEdit }: GridSlotProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  return (
    <button type="button" className={`timetable-slot ${tintOf(slot.subject)}`} onClick={onEdit}>
      <span className="b">{nameOf(slot)}</span>{' '}
      <span className="timetable-time number">
        {t('hours', { from: clockTime(slot.from, language), to: clockTime(slot.to, language) })}
      </span>{' '}
      {slot.place && <span className="timetable-time">{slot.place}</span>}
    </button>
  );
}
