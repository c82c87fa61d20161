import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PlannedSlot } from '../api';
import { tintOf } from '../subjects';
import { useSlotName } from '../useSlotName';

interface SlotLineProps {
  slot: PlannedSlot;
  /** for whom it is and who takes it; mostly nothing */
  people: string;
}

export function SlotLine({ slot, people }: SlotLineProps) {
  const language = useLanguage();
  const nameOf = useSlotName();
  return (
    <li className={`timetable-line ${tintOf(slot.subject)}`}>
      <span className="s number">{clockTime(slot.from, language)}</span>
      <span>
        <span className="b">{nameOf(slot)}</span>
        {people && <span className="s"> · {people}</span>}
        {slot.place && <span className="s"> · {slot.place}</span>}
      </span>
    </li>
  );
}
