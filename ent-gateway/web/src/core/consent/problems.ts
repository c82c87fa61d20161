import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { ConsentKey } from './messages';

type Sentence = Extract<ConsentKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:own-family': 'problem.own',
  'core:not-found': 'problem.gone',
  'core:invalid': 'problem.day',
};

export function consentProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
