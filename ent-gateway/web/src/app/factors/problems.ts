import { ProblemError, UnreachableError } from '../http';
import type { FactorKey } from './messages';

/** Why a second factor couldn't be removed. */
export function factorProblem(error: Error): Extract<FactorKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  return error instanceof ProblemError && error.case === 'core:last-second-factor'
    ? 'problem.last'
    : 'problem.server';
}
