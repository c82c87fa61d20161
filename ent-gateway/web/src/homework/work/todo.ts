import type { Day } from '../../app/format';
import type { ToDo, ToDoItem } from './api';

export type WorkState = 'asked' | 'sent' | 'again' | 'answered';

/** How far the work of some homework is. */
export function stateOf({ tries }: Pick<ToDoItem, 'tries'>): WorkState {
  const last = tries.at(-1);
  if (!last) return 'asked';
  if (!last.feedback) return 'sent';
  return last.feedback.askAgain ? 'again' : 'answered';
}

export interface ToDoDay {
  day: Day;
  entries: ToDoItem[];
}

export interface ToDoGroups {
  /** was due before today, and still waits for the child's work or exercise */
  late: ToDoItem[];
  /** from today on, day by day */
  coming: ToDoDay[];
  /** was due before today, and handed in or answered; the last one first */
  over: ToDoItem[];
}

const waits = (entry: ToDoItem) =>
  !entry.former &&
  ((entry.handIn && ['asked', 'again'].includes(stateOf(entry))) ||
    (entry.exercise !== null && entry.exercise.over < entry.exercise.parts));

export function groupsOf({ today, entries }: ToDo): ToDoGroups {
  const past = entries.filter(({ dueDate }) => dueDate < today);
  const days = new Map<Day, ToDoItem[]>();
  for (const entry of entries)
    if (entry.dueDate >= today) days.set(entry.dueDate, [...(days.get(entry.dueDate) ?? []), entry]);
  return {
    late: past.filter(waits),
    coming: [...days].map(([day, those]) => ({ day, entries: those })),
    over: past.filter((entry) => !waits(entry)).reverse(),
  };
}
