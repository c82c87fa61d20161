import { faultAt, ProblemError, UnreachableError } from '../http';
import type { AccountKey } from './messages';

export type AccountProblem = Extract<AccountKey, `problem.${string}`>;

/** Why something about the own account came to nothing. */
export function accountProblem(error: Error): AccountProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (error.case === 'core:no-mail') return 'problem.noMail';
  if (error.case === 'core:code-refused' || error.case === 'core:code-elsewhere') return 'problem.code';
  if (faultAt(error, 'email')) return 'problem.email';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}
