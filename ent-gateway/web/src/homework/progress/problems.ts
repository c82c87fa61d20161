import { hasStatus, UnreachableError } from '../../app/http';
import type { ProgressKey } from './messages';

export function progressProblem(error: Error): Extract<ProgressKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  return hasStatus(error, 404) ? 'problem.gone' : 'problem.server';
}
