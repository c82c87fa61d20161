import { hasStatus, isProblem, ProblemError, UnreachableError } from '../../app/http';
import type { ImportsKey } from './messages';

export function importProblem(error: Error): Extract<ImportsKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'core:import-touched')) return 'problem.touched';
  if (isProblem(error, 'core:import-stale')) return 'problem.stale';
  if (isProblem(error, 'core:import-undecided')) return 'problem.open';
  if (hasStatus(error, 413)) return 'problem.tooLarge';
  return error instanceof ProblemError && error.status < 500 ? 'problem.refused' : 'problem.server';
}
