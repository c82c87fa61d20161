import type { Day } from '../../app/format';
import { isProblem, hasCode, UnreachableError } from '../../app/http';
import type { Slot, SlotSubject, SlotWeekday, SlotWeeks, WrittenSlot } from './api';
import type { TimetableKey } from './messages';

export interface SlotDraft {
  id: string | null;
  weekday: SlotWeekday;
  from: string;
  to: string;
  weeks: SlotWeeks;
  what: SlotSubject | 'RECESS' | 'OTHER' | 'SUPPORT';
  title: string;
  place: string;
  bring: string;
  startsOn: Day;
  endsOn: Day;
  /** empty for all teachers of the class */
  teacherId: string;
  /** empty for the whole class */
  groupId: string;
}

export type SlotProblem = Extract<TimetableKey, `problem.${string}`>;

export const newSlot = (weekday: SlotWeekday, from = '08:30', to = '09:30'): SlotDraft => ({
  id: null,
  weekday,
  from,
  to,
  weeks: 'EVERY',
  what: 'FRENCH',
  title: '',
  place: '',
  bring: '',
  startsOn: '',
  endsOn: '',
  teacherId: '',
  groupId: '',
});

export const draftOf = (slot: Slot): SlotDraft => ({
  id: slot.id,
  weekday: slot.weekday,
  from: slot.from.slice(0, 5),
  to: slot.to.slice(0, 5),
  weeks: slot.weeks,
  what: slot.subject ?? (slot.kind === 'LESSON' ? 'OTHER' : slot.kind),
  title: slot.title ?? '',
  place: slot.place ?? '',
  bring: slot.bring ?? '',
  startsOn: slot.startsOn ?? '',
  endsOn: slot.endsOn ?? '',
  teacherId: slot.teacherId ?? '',
  groupId: slot.groupId ?? '',
});

const earliest = '07:00';
const latest = '19:00';

/** Hours of a day of school, in their order. */
export const hoursProblem = (from: string, to: string): SlotProblem | undefined => {
  if (from === '' || to === '' || from < earliest || to > latest) return 'problem.hours';
  return to <= from ? 'problem.order' : undefined;
};

export function problemsOf(
  draft: SlotDraft,
): Partial<Record<'hours' | 'title' | 'period' | 'group', SlotProblem>> {
  const hours = hoursProblem(draft.from, draft.to);
  return {
    ...(hours && { hours }),
    ...(draft.what === 'OTHER' && !draft.title.trim() && { title: 'problem.title' as const }),
    ...(draft.what === 'SUPPORT' && draft.groupId === '' && { group: 'problem.group' as const }),
    ...(draft.startsOn !== '' &&
      draft.endsOn !== '' &&
      draft.endsOn < draft.startsOn && { period: 'problem.period' as const }),
  };
}

const orNull = (text: string): string | null => text.trim() || null;

export function slotOf({ what, ...draft }: SlotDraft): WrittenSlot {
  const isLesson = what !== 'RECESS' && what !== 'OTHER' && what !== 'SUPPORT';
  return {
    id: draft.id,
    weekday: draft.weekday,
    from: draft.from,
    to: draft.to,
    weeks: draft.weeks,
    kind: isLesson ? 'LESSON' : what,
    subject: isLesson ? what : null,
    title: orNull(draft.title),
    place: orNull(draft.place),
    bring: orNull(draft.bring),
    startsOn: draft.startsOn || null,
    endsOn: draft.endsOn || null,
    teacherId: draft.teacherId || null,
    groupId: draft.groupId || null,
  };
}

export function saveProblem(error: Error): SlotProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (hasCode(error, 'overlaps')) return 'problem.overlaps';
  if (hasCode(error, 'size')) return 'problem.full';
  if (isProblem(error, 'homework:timetable-changed-meanwhile')) return 'problem.changed';
  if (isProblem(error, 'homework:no-school-that-day')) return 'problem.noSchool';
  return isProblem(error, 'homework:day-already-changed') ? 'problem.dayChanged' : 'problem.server';
}

/** The grid with this slot in it, in place of the one of its id. */
export const withSlot = (slots: readonly Slot[], slot: WrittenSlot): WrittenSlot[] => [
  ...slots.filter(({ id }) => id !== slot.id),
  slot,
];

const idsOf = (slots: readonly Slot[]) => new Set(slots.map(({ id }) => id));
const isSame = (one: Slot | undefined, other: Slot | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The grid of now without one's own act, which led from one grid to another. A slot that it took away comes back under its id, by which
 * notes and lesson sheets name it; what somebody else wrote meanwhile stays.
 */
export function backTo(before: readonly Slot[], after: readonly Slot[], now: readonly Slot[]): WrittenSlot[] {
  const [had, has] = [idsOf(before), idsOf(after)];
  const find = (slots: readonly Slot[], id: string) => slots.find((slot) => slot.id === id);
  return [
    ...now
      .filter(({ id }) => had.has(id) || !has.has(id))
      .map((slot) => (isSame(slot, find(after, slot.id)) ? (find(before, slot.id) ?? slot) : slot)),
    ...before.filter(({ id }) => !has.has(id) && !now.some((slot) => slot.id === id)),
  ];
}

const matters = ['weekday', 'from', 'to', 'weeks', 'kind', 'subject', 'groupId'] as const;

/** Slots that are taken up, each under the id of an own one that is the same lesson at the same time: what lies in that stays there. */
export function underOwnIds(own: readonly Slot[], taken: readonly WrittenSlot[]): WrittenSlot[] {
  const free = [...own];
  return taken.map((slot) => {
    const at = free.findIndex((known) => matters.every((field) => known[field] === slot[field]));
    const [same] = at < 0 ? [] : free.splice(at, 1);
    return { ...slot, id: same?.id ?? null };
  });
}
