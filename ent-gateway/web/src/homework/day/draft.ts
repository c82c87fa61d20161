import { type Day, nextWeekday } from '../../app/format';
import { ProblemError, UnreachableError } from '../../app/http';
import type { EntryKind, FileRef, NewEntry } from '../diary/api';
import type { DayKey } from './messages';

export interface Draft {
  kind: EntryKind;
  date: Day;
  dueDate: Day;
  subject: string;
  text: string;
}

export type DraftProblem = Extract<DayKey, `problem.${string}`>;

export const newDraft = (date: Day): Draft => ({
  kind: 'HOMEWORK',
  date,
  dueDate: nextWeekday(date),
  subject: '',
  text: '',
});

export function problemsOf(draft: Draft): Partial<Record<keyof Draft, DraftProblem>> {
  return {
    ...(!draft.subject.trim() && { subject: 'problem.subject' as const }),
    ...(!draft.text.trim() && { text: 'problem.text' as const }),
    ...(draft.kind === 'HOMEWORK' && draft.dueDate <= draft.date && { dueDate: 'problem.due' as const }),
  };
}

export const entryOf = (draft: Draft, classId: string, files: FileRef[]): NewEntry => ({
  classId,
  date: draft.date,
  kind: draft.kind,
  dueDate: draft.kind === 'HOMEWORK' ? draft.dueDate : null,
  subject: draft.subject.trim(),
  text: draft.text.trim(),
  fileIds: files.map(({ id }) => id),
});

export const publishProblem = (error: Error): DraftProblem =>
  error instanceof UnreachableError
    ? 'problem.offline'
    : error instanceof ProblemError && error.status < 500
      ? 'problem.refused'
      : 'problem.server';
