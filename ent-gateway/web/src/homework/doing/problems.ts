import { ProblemError, UnreachableError } from '../../app/http';
import type { DoingKey } from './messages';

/** Why an answer wasn't judged. */
export function doingProblem(error: Error): Extract<DoingKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  return error instanceof ProblemError && error.case === 'core:not-found' ? 'problem.gone' : 'problem.server';
}
