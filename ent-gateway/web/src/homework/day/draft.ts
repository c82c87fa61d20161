import type { Day } from '../../app/format';
import { hasCode, ProblemError, UnreachableError } from '../../app/http';
import type { DiaryEntry, EntryKind, FileRef, NewEntry } from '../diary';
import type { DayKey } from './messages';

export interface Draft {
  kind: EntryKind;
  date: Day;
  /** as long as the teacher hasn't chosen one it is the next day of school; empty while a part of it is missing */
  dueDate: Day | undefined;
  subject: string;
  text: string;
  /** whether pupils hand their work in */
  handIn: boolean;
}

export type DraftProblem = Extract<DayKey, `problem.${string}`>;

export const newDraft = (date: Day): Draft => ({
  kind: 'HOMEWORK',
  date,
  dueDate: undefined,
  subject: '',
  text: '',
  handIn: false,
});

export const draftOf = (entry: DiaryEntry): Draft => ({
  kind: entry.kind,
  date: entry.date,
  dueDate: entry.dueDate ?? undefined,
  subject: entry.subject,
  text: entry.text,
  handIn: entry.handIn ?? false,
});

export function problemsOf(draft: Draft): Partial<Record<keyof Draft, DraftProblem>> {
  return {
    ...(!draft.subject.trim() && { subject: 'problem.subject' as const }),
    ...(!draft.text.trim() && { text: 'problem.text' as const }),
    ...(draft.date === '' && { date: 'problem.date' as const }),
    ...(draft.kind === 'HOMEWORK' &&
      (draft.dueDate ?? '') <= draft.date && { dueDate: 'problem.due' as const }),
  };
}

export const entryOf = (draft: Draft, classId: string, files: FileRef[]): NewEntry => ({
  classId,
  date: draft.date,
  kind: draft.kind,
  dueDate: draft.kind === 'HOMEWORK' ? (draft.dueDate ?? null) : null,
  subject: draft.subject.trim(),
  text: draft.text.trim(),
  fileIds: files.map(({ id }) => id),
  handIn: draft.kind === 'HOMEWORK' && draft.handIn,
});

export function publishProblem(error: Error): DraftProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError) || error.status >= 500) return 'problem.server';
  if (hasCode(error, 'withheld')) return 'problem.withheld';
  return error.case === 'homework:changed-meanwhile' ? 'problem.changed' : 'problem.refused';
}
