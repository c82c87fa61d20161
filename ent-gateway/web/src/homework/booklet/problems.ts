import { hasStatus, isProblem, ProblemError, UnreachableError } from '../../app/http';
import type { BookletKey } from './messages';

type Sentence = Extract<BookletKey, `problem.${string}`>;

/** Why an observation wasn't kept, changed or published. */
export function bookletProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (isProblem(error, 'homework:booklet-full')) return 'problem.full';
  if (isProblem(error, 'core:changed-meanwhile')) return 'problem.changed';
  if (hasStatus(error, 404)) return 'problem.gone';
  return error instanceof ProblemError && error.status < 500 ? 'problem.refused' : 'problem.server';
}
