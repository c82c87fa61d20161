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

/** All who are known already by what was written, and where in the list that was sent. */
export interface Met {
  kind: 'adult' | 'child';
  ids: string[];
  position: number;
  /** one has the same birth date; otherwise a person tells namesakes apart */
  sure: boolean;
}

const meetings = { 'known-pupil': ['child', 'childIds'], 'known-person': ['adult', 'personIds'] } as const;

export function metIn(error: Error | null): Met | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { type, position, sure } = error.problem;
  const name = type.replace('urn:ent:problem:core:', '');
  if (!(name in meetings) || typeof position !== 'number') return undefined;
  const [kind, fact] = meetings[name as keyof typeof meetings];
  const ids = [error.problem[fact]].flat().filter((id) => typeof id === 'string');
  return ids.length > 0 ? { kind, ids, position, sure: sure !== false } : undefined;
}

export function counterProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && known[error.case]) || 'problem.server';
}

/** Of a paper that is kept already, while its quotient isn't. */
export function paperProblem(error: Error): Sentence {
  const problem = counterProblem(error);
  if (error instanceof ProblemError && error.case === 'canteen:quotient-proof-decided')
    return 'problem.decided';
  return problem === 'problem.offline' || problem === 'problem.server' ? 'problem.half' : problem;
}
