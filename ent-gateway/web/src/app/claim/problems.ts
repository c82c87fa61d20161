import { faultAt, ProblemError, UnreachableError } from '../http';
import type { ClaimKey } from './messages';

export type ClaimProblem = Extract<ClaimKey, `problem.${string}`>;

export function claimProblem(error: Error): ClaimProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (error.case === 'core:already-tied') return 'problem.taken';
  if (error.case === 'core:tied-elsewhere') return 'problem.takenElsewhere';
  if (error.case === 'core:claim-refused') return 'problem.unknown';
  if (error.case === 'core:code-elsewhere') return 'problem.elsewhere';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}

/** The host where a code of another town is good. */
export const hostOf = (error: Error): string =>
  error instanceof ProblemError && typeof error.problem.host === 'string' ? error.problem.host : '';

/** The town where the account is used already. */
export const townOf = (error: Error): string =>
  error instanceof ProblemError && typeof error.problem.town === 'string' ? error.problem.town : '';

const fields = ['code', 'username', 'email', 'password'] as const;
export type ClaimFault = Partial<Record<(typeof fields)[number], ClaimProblem>>;

/** What the server found wrong, by field: a code that is not recognised is the code's fault. */
export function claimFaults(error: Error | null): ClaimFault {
  if (error instanceof ProblemError && error.case === 'core:claim-refused')
    return { code: 'problem.unknown' };
  const wrong = fields.filter((field) => faultAt(error, field));
  return Object.fromEntries(
    wrong.map((field) => [field, field === 'code' ? 'problem.unknown' : `problem.${field}`]),
  );
}
