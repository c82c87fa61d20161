import { hasStatus, isProblem, UnreachableError } from '../../app/http';
import type { ProgressKey } from './messages';

export function progressProblem(error: Error): Extract<ProgressKey, `problem.${string}`> {
  if (error instanceof UnreachableError) return 'problem.offline';
  return hasStatus(error, 404) ? 'problem.gone' : 'problem.server';
}

/** Why a report couldn't be signed: above all, another text was published since it was read. */
export const signProblem = (error: Error) =>
  isProblem(error, 'homework:report-changed') ? 'problem.changed' : progressProblem(error);

/** Why the words of a report weren't kept: above all, a colleague wrote some since they were read. */
export const reportProblem = (error: Error) =>
  isProblem(error, 'core:changed-meanwhile') ? 'report.changedMeanwhile' : progressProblem(error);
