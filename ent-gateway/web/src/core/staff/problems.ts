import { faultAt, ProblemError, UnreachableError } from '../../app/http';
import type { StaffKey } from './messages';

export type StaffProblem = Extract<StaffKey, `problem.${string}`>;

/** Why nobody was invited. */
export function staffProblem(error: Error): StaffProblem {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.status === 429) return 'problem.tooMany';
  if (error.case === 'core:staff-all-in') return 'problem.allIn';
  if (error.case === 'core:no-mail') return 'problem.noMail';
  if (error.case === 'core:no-host') return 'problem.noHost';
  if (error.case === 'core:invalid' && faultAt(error, 'invitations[0].email')) return 'problem.email';
  return error.status >= 500 ? 'problem.server' : 'problem.invalid';
}
