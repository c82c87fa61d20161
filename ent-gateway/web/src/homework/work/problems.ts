import { hasCode, ProblemError, UnreachableError } from '../../app/http';
import type { WorkKey } from './messages';

/** Why work, or an answer to it, didn't leave or didn't come back. */
export function workProblem(error: Error): WorkKey {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError) || error.status >= 500) return 'problem.server';
  if (error.case === 'homework:too-many-tries') return 'problem.tries';
  if (hasCode(error, 'withheld')) return 'problem.withheld';
  if (error.case === 'homework:answered') return 'problem.answered';
  return error.case === 'core:not-found' ? 'problem.gone' : 'problem.refused';
}
