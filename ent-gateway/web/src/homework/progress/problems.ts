import { hasStatus, isProblem, UnreachableError } from '../../app/http';
import type { ProgressKey } from './messages';

export const causeOf = (error: Error) =>
  error instanceof UnreachableError ? 'offline' : hasStatus(error, 404) ? 'gone' : 'server';

export const progressProblem = (error: Error): Extract<ProgressKey, `problem.${string}`> =>
  `problem.${causeOf(error)}`;

/** Why a report couldn't be signed: above all, another text was published since it was read. */
export const signProblem = (error: Error) =>
  isProblem(error, 'homework:report-changed') ? 'problem.changed' : progressProblem(error);

/** Why the words of a report weren't kept: above all, a colleague wrote some since they were read. */
export const reportProblem = (error: Error) =>
  isProblem(error, 'core:changed-meanwhile') ? 'report.changedMeanwhile' : progressProblem(error);
