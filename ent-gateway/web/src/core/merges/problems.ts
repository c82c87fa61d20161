import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { MergeKey } from './messages';

type Sentence = Extract<MergeKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:own-family': 'problem.own',
  'core:merge-forbidden': 'problem.forbidden',
  'core:merge-too-old': 'problem.tooOld',
  'core:merged-again': 'problem.again',
  'core:kept-left': 'problem.left',
  'core:changed-meanwhile': 'problem.changed',
  'core:not-found': 'problem.gone',
};

export function mergeProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
