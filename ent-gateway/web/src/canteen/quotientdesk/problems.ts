import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { QuotientDeskKey } from './messages';

type Sentence = Extract<QuotientDeskKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'canteen:quotient-proof-decided': 'problem.decided',
  'canteen:declaration-decided': 'problem.declaration',
  'canteen:quotient-rule-begun': 'problem.begun',
  'canteen:own-household': 'problem.own',
  'core:invalid': 'problem.invalid',
};

export function deskProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
