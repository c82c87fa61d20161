import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { AbsenceKey } from './messages';

type Sentence = Extract<AbsenceKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'homework:absence-begun': 'problem.begun',
  'homework:absence-without-school': 'problem.noSchool',
  'core:invalid': 'problem.days',
};

export function schoolAbsenceProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
