import { faultAt, ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { CharterKey } from './messages';

type Sentence = Extract<CharterKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:charter-not-in-force': 'problem.changed',
  'core:charter-kept': 'problem.kept',
  'core:not-found': 'problem.gone',
  'core:too-many': 'problem.often',
};

export function charterProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (faultAt(error, 'startsOn')) return 'problem.day';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
