import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { CounterKey } from './messages';

type Sentence = Extract<CounterKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:own-family': 'problem.own',
  'canteen:own-household': 'problem.own',
  'core:guardian-barred': 'problem.barred',
  'core:lives-elsewhere': 'problem.elsewhere',
  'core:known-pupil': 'problem.known',
  'core:other-members': 'problem.members',
  'core:changed-meanwhile': 'problem.changed',
  'core:invalid': 'problem.invalid',
  'canteen:quotient-proof-open': 'problem.open',
  'canteen:quotient-batch-running': 'problem.running',
  'canteen:quotient-fetch-not-offered': 'problem.notOffered',
};

export function counterProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
