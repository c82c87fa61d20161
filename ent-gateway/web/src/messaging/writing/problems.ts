import { hasStatus, isProblem, UnreachableError } from '../../app/http';
import type { WritingKey } from './messages';

/** What a refusal says. */
export function writingProblem(error: Error): Extract<WritingKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'core:not-found')) return 'problem.gone';
  return hasStatus(error, 429) ? 'problem.tooMany' : 'problem.server';
}
