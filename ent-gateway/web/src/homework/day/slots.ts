import type { Day } from '../../app/format';
import type { DiaryEntry } from '../diary';
import type { PlannedSlot } from '../timetable';

/** A slot that is being noted: what the form begins with. */
export interface NotedSlot {
  slotId: string;
  date: Day;
  subject: string;
}

export interface DaySlot {
  slot: PlannedSlot;
  /** what is noted in it that day */
  entries: DiaryEntry[];
}

/** The slots of a day in which something may be noted, each once, with what is. */
export function slotsOf(slots: PlannedSlot[], entries: DiaryEntry[], date: Day): DaySlot[] {
  const first = slots.filter(
    ({ id, kind }, index) => kind !== 'RECESS' && slots.findIndex((one) => one.id === id) === index,
  );
  return first.map((slot) => ({
    slot,
    entries: entries.filter((entry) => entry.slotId === slot.id && entry.date === date),
  }));
}
