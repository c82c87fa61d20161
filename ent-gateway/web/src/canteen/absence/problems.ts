import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { AbsenceKey } from './messages';

type Sentence = Extract<AbsenceKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'canteen:absence-note-sent': 'problem.sent',
  'canteen:absence-note-decided': 'problem.decided',
  'canteen:absence-note-late': 'problem.late',
  'canteen:own-household': 'problem.own',
  'core:file-too-large': 'problem.large',
  'core:file-type-refused': 'problem.type',
  'core:invalid': 'problem.days',
  'core:too-many': 'problem.many',
};

export function absenceProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
