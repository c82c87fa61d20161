import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { YearKey } from './messages';

type Sentence = Extract<YearKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:no-next-year': 'problem.noYear',
  'core:school-without-pupils': 'problem.noPupils',
  'core:year-change-state': 'problem.state',
  'core:year-change-outdated': 'problem.outdated',
  'core:year-change-undecided': 'problem.undecided',
  'core:planned-class-known': 'problem.name',
  'core:year-change-too-late': 'problem.tooLate',
  'core:changed-meanwhile': 'problem.changed',
  'core:next-school-waits': 'problem.nextSchool',
  'core:pupils-are-coming': 'problem.coming',
  'core:not-found': 'problem.gone',
};

export function yearProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
