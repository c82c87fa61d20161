import { type Day, today, weekday } from '../../app/format';
import type { DayChangeContent, DayChangeKind, TimetableDay } from './api';
import { hoursProblem, type SlotProblem } from './slotDraft';

export interface ChangeDraft {
  kind: DayChangeKind;
  date: Day;
  from: string;
  to: string;
  title: string;
  note: string;
}

export const changeKinds = ['TRIP', 'SWIMMING', 'EVENT', 'REPLACED', 'CANCELLED'] as const;

/** The first day of school of a week that isn't over; any other of it once all are. */
export function dayToChange(days: readonly TimetableDay[], now = today()): Day | undefined {
  const open = days.filter(({ closed }) => !closed);
  return (open.find(({ date }) => date >= now) ?? open[0])?.date;
}

export const newChange = (date: Day): ChangeDraft => ({
  kind: 'TRIP',
  date,
  from: '08:30',
  to: '11:30',
  title: '',
  note: '',
});

export function changeProblems(draft: ChangeDraft): Partial<Record<'hours' | 'title' | 'date', SlotProblem>> {
  const hours = hoursProblem(draft.from, draft.to);
  return {
    ...(hours && { hours }),
    ...(!draft.title.trim() && { title: 'problem.title' as const }),
    ...((draft.date === '' || weekday(draft.date) > 5) && { date: 'problem.date' as const }),
  };
}

export const changeOf = ({ note, title, ...draft }: ChangeDraft): DayChangeContent => ({
  ...draft,
  title: title.trim(),
  note: note.trim() || null,
});
