import { faultAt, hasCode, ProblemError, UnreachableError } from '../http';
import type { AccessKey } from './messages';

export type AccessProblem = Extract<AccessKey, `problem.${string}`>;

/** Why a code or a wish for a link came to nothing. */
export function accessProblem(error: Error): AccessProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  switch (error.case) {
    case 'core:invitation-refused':
      return 'problem.invitation';
    case 'core:code-refused':
      return 'problem.code';
    case 'core:code-elsewhere':
      return 'problem.elsewhere';
    case 'core:account-lost':
      return 'problem.lost';
    case 'core:no-mail':
    case 'core:no-host':
      return 'problem.noMail';
    default:
      return error.status >= 500 ? 'problem.server' : 'problem.invalid';
  }
}

/** The host where a code of another town is good. */
export const hostOf = (error: Error): string =>
  error instanceof ProblemError && typeof error.problem.host === 'string' ? error.problem.host : '';

/** What the server found wrong with the password. */
export function passwordFault(error: Error | null): AccessProblem | undefined {
  if (!faultAt(error, 'password')) return undefined;
  return hasCode(error, 'same-as-username') ? 'problem.sameAsUsername' : 'problem.password';
}
