import { ProblemError, UnreachableError } from '../../app/http';
import type { ClassOpeningKey } from './messages';

type Sentence = Extract<ClassOpeningKey, `problem.${string}`>;

/** Why a class couldn't be opened; of one that is closed it says how to open it again. */
export function classProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError)) return 'problem.server';
  if (error.case === 'core:class-name-taken')
    return error.problem['closed'] ? 'problem.closed' : 'problem.taken';
  if (error.case === 'core:not-found') return 'problem.gone';
  return error.status < 500 ? 'problem.refused' : 'problem.server';
}
