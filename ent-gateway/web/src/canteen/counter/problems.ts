import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { CounterKey } from './messages';

type Sentence = Extract<CounterKey, `problem.${string}`>;

const known: Partial<Record<ProblemName, Sentence>> = {
  'core:own-family': 'problem.own',
  'canteen:own-household': 'problem.own',
  'core:guardian-barred': 'problem.barred',
  'core:lives-elsewhere': 'problem.elsewhere',
  'core:identity-fixed': 'problem.fixed',
  'core:known-person': 'problem.knownPerson',
  'core:known-pupil': 'problem.known',
  'core:other-members': 'problem.members',
  'core:changed-meanwhile': 'problem.changed',
  'core:invalid': 'problem.invalid',
  'canteen:quotient-proof-open': 'problem.open',
  'canteen:quotient-batch-running': 'problem.running',
  'canteen:quotient-fetch-not-offered': 'problem.notOffered',
};

/** The child who is known already, and where it stands in the list that was sent. */
export function knownPupil(error: Error | null): { childId: string; position: number } | undefined {
  if (!(error instanceof ProblemError) || error.case !== 'core:known-pupil') return undefined;
  const { childId, position } = error.problem;
  return typeof childId === 'string' && typeof position === 'number' ? { childId, position } : undefined;
}

/** The adult who is known already, where it stands in the list that was sent, and whether it is certainly the same. */
export function knownPerson(
  error: Error | null,
): { personId: string; position: number; sure: boolean } | undefined {
  if (!(error instanceof ProblemError) || error.case !== 'core:known-person') return undefined;
  const { personId, position, sure } = error.problem;
  return typeof personId === 'string' && typeof position === 'number'
    ? { personId, position, sure: sure === true }
    : undefined;
}

export function counterProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}
