import { ProblemError, UnreachableError } from '../http';
import type { ClaimKey } from './messages';

export type ClaimProblem = Extract<ClaimKey, `problem.${string}`>;

export function claimProblem(error: Error): ClaimProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (error.case === 'core:already-tied') return 'problem.taken';
  if (error.case === 'core:claim-refused') return 'problem.unknown';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}
