import { hasStatus, UnreachableError } from '../../app/http';
import type { ProgressKey } from './messages';

export function progressProblem(error: Error): ProgressKey {
  if (error instanceof UnreachableError) return 'problem.offline';
  return hasStatus(error, 404) ? 'problem.gone' : 'problem.server';
}
