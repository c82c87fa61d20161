import { hasStatus, isProblem, ProblemError, UnreachableError } from '../../app/http';
import type { PortfolioKey } from './messages';

type Sentence = Extract<PortfolioKey, `problem.${string}`>;

/** Why a piece of work couldn't be chosen, commented or taken out. */
export function portfolioProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'homework:work-chosen-before')) return 'problem.before';
  if (isProblem(error, 'homework:portfolio-full')) return 'problem.full';
  if (isProblem(error, 'homework:with-teacher')) return 'problem.withTeacher';
  if (hasStatus(error, 404)) return 'problem.gone';
  return error instanceof ProblemError && error.status < 500 ? 'problem.refused' : 'problem.server';
}
