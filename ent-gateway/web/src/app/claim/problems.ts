import { ProblemError, UnreachableError } from '../http';
import type { ClaimKey } from './messages';

export type ClaimProblem = Extract<ClaimKey, `problem.${string}`>;

export function claimProblem(error: Error): ClaimProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (/taken|exists/.test(error.case)) return 'problem.taken';
  if (error.case.includes('code') || error.status === 404) return 'problem.unknown';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}
