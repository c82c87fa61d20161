import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PlannedSlot } from '../api';
import { tintOf } from '../subjects';
import { useSlotName } from '../useSlotName';

export function SlotLine({ slot }: { slot: PlannedSlot }) {
  const language = useLanguage();
  const nameOf = useSlotName();
  return (
    <li className={`timetable-line ${tintOf(slot.subject)}`}>
      <span className="s number">{clockTime(slot.from, language)}</span>
      <span>
        <span className="b">{nameOf(slot)}</span>
        {slot.place && <span className="s"> · {slot.place}</span>}
      </span>
    </li>
  );
}
