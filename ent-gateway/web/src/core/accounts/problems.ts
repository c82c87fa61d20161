import { ProblemError, UnreachableError } from '../../app/http';
import type { AccountsKey } from './messages';

export type HelpProblem = Extract<AccountsKey, `problem.${string}`>;

/** Why nothing was done to somebody's account. */
export function helpProblem(error: Error): HelpProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (error.case === 'core:no-account') return 'problem.noAccount';
  if (error.case === 'core:own-family') return 'problem.ownFamily';
  if (error.case === 'core:last-administrator') return 'problem.last';
  if (error.case === 'core:no-letter-needed') return 'problem.noLetter';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}
