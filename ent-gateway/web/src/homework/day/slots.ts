import type { Day } from '../../app/format';
import type { DiaryEntry } from '../diary';
import type { PlannedSlot } from '../timetable';

/** A slot that is being noted: what the form begins with. */
export interface NotedSlot {
  slotId: string;
  date: Day;
  subject: string;
  /** for whom alone it is */
  groupId?: string | null;
}

export interface DaySlot {
  slot: PlannedSlot;
  /** what is noted in it that day */
  entries: DiaryEntry[];
}

/** Whether somebody else takes a slot. */
export const isColleagues = ({ teacherId }: PlannedSlot, me: string): boolean =>
  Boolean(teacherId) && teacherId !== me;

/** The slots of a day in which something may be noted, each once, with what is; those that colleagues take come last. */
export function slotsOf(slots: PlannedSlot[], entries: DiaryEntry[], date: Day, me: string): DaySlot[] {
  const first = slots.filter(
    ({ id, kind }, index) => kind !== 'RECESS' && slots.findIndex((one) => one.id === id) === index,
  );
  const mine = first.filter((slot) => !isColleagues(slot, me));
  const others = first.filter((slot) => isColleagues(slot, me));
  return [...mine, ...others].map((slot) => ({
    slot,
    entries: entries.filter((entry) => entry.slotId === slot.id && entry.date === date),
  }));
}
