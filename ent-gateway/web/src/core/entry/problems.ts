import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { EntryKey } from './messages';

type Said = Extract<
  EntryKey,
  'secret.wrong' | 'secret.locked' | 'teacher' | 'offline' | 'slow' | 'failed' | 'closed'
>;
type Problem = Extract<EntryKey, `problem.${string}`>;

const atTheDoor: Partial<Record<ProblemName, Said>> = {
  'core:entry-wrong': 'secret.wrong',
  'core:entry-locked': 'secret.locked',
  'core:entry-choose': 'teacher',
  'core:entry-teacher': 'teacher',
  'core:entry-closed': 'closed',
};

/** What a child hears. */
export function doorProblem(error: Error): Said {
  if (error instanceof UnreachableError) return 'offline';
  if (!(error instanceof ProblemError)) return 'failed';
  return error.status === 429 ? 'slow' : (atTheDoor[error.case] ?? 'failed');
}

const known: Partial<Record<ProblemName, Problem>> = {
  'core:entry-picture-taken': 'problem.taken',
  'core:not-found': 'problem.gone',
  'core:invalid': 'problem.late',
};

/** What a teacher reads. */
export function entryProblem(error: Error): Problem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  return error.status === 429 ? 'problem.many' : (known[error.case] ?? 'problem.server');
}
