import type { ComponentProps } from 'react';
import { clockTime } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { PlannedSlot } from '../api';
import { useTimetableMessages } from '../messages';
import { minuteOf } from '../span';
import { tintOf } from '../subjects';
import { useSlotName } from '../useSlotName';

interface GridSlotProps extends Omit<ComponentProps<'button'>, 'slot'> {
  slot: PlannedSlot;
  /** for whom it is and who takes it; mostly nothing */
  people: string;
  onEdit: () => void;
}

/** So many minutes leave room for a name alone: the hours stand beside the grid. */
const short = 20;

/** A slot as a button that opens it. */
export function GridSlot({ slot, people, onEdit, ...button }: GridSlotProps) {
  const t = useTimetableMessages();
  const language = useLanguage();
  const nameOf = useSlotName();
  const isShort = minuteOf(slot.to) - minuteOf(slot.from) <= short;
  return (
    <button
      {...button}
      type="button"
      data-slot={slot.id}
      className={`timetable-slot ${tintOf(slot.subject)} ${isShort ? 'is-short' : ''}`}
      onClick={onEdit}
    >
      <span className="b">{nameOf(slot)}</span>{' '}
      <span className="timetable-time number">
        {t('hours', { from: clockTime(slot.from, language), to: clockTime(slot.to, language) })}
      </span>{' '}
      {people && <span className="timetable-time">{people}</span>}{' '}
      {slot.place && <span className="timetable-time">{slot.place}</span>}
    </button>
  );
}
