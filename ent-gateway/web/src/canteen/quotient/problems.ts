import { ProblemError, type ProblemName, UnreachableError } from '../../app/http';
import type { QuotientKey } from './messages';

type Sentence = Extract<
  QuotientKey,
  `${'miss' | 'proof.problem' | 'problem' | 'returned' | 'franceconnect'}.${string}`
>;

/** What the family is told when there is no quotient, and whether a paper is the way on. */
interface Miss {
  key: Sentence;
  paper: boolean;
}

const papers = ['no-value', 'absent-cnaf', 'absent-msa', 'absent-both', 'asked-for-other'] as const;
const identities = ['identity-mismatch', 'identity-refused', 'identity-incomplete'] as const;
const setups = [
  'scopes-missing',
  'recipient-refused',
  'token-invalid',
  'token-expired',
  'privileges-missing',
  'fetch-not-offered',
] as const;
const passing = [
  'in-progress',
  'too-many',
  'provider-failed',
  'provider-silent',
  'unreachable',
  'unexpected',
] as const;

const known = new Map<string, Miss>([
  ...[...papers, ...identities, ...setups].map(
    (name) => [name, { key: `miss.${name}`, paper: true }] as const,
  ),
  ...passing.map((name) => [name, { key: `miss.${name}`, paper: false }] as const),
]);

export function missOf(error: Error): Miss {
  if (error instanceof UnreachableError) return { key: 'problem.offline', paper: false };
  const name = error instanceof ProblemError ? error.case.replace('canteen:quotient-', '') : '';
  return known.get(name) ?? { key: 'problem.server', paper: false };
}

/** Milliseconds after which asking again by itself makes sense: only when it is a matter of seconds. */
export function soon(error: Error): number | undefined {
  const wait = error instanceof ProblemError ? error.problem.retryAfterSeconds : undefined;
  const own = error instanceof ProblemError && /quotient-(in-progress|too-many)$/.test(error.case);
  return own && typeof wait === 'number' && wait <= 3 ? wait * 1000 : undefined;
}

const returns = [
  'refused',
  'other-person',
  'expired',
  'france-connect-expired',
  'france-connect-unknown',
  'failed',
  'asked-for-other',
] as const;

const knownReturns = new Map<string, Sentence>(returns.map((name) => [name, `returned.${name}`]));

/** What is said to who comes back from FranceConnect without a quotient; nothing of the address is repeated. */
export const returnOf = (outcome: string): Sentence =>
  knownReturns.get(outcome) ?? known.get(outcome)?.key ?? 'returned.failed';

export function leaveProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  const name = error instanceof ProblemError ? error.case : '';
  if (name === 'core:too-many') return 'franceconnect.many';
  if (name === 'canteen:quotient-other-account') return 'franceconnect.other';
  return name === 'canteen:quotient-fetch-not-offered' ? 'miss.fetch-not-offered' : 'returned.failed';
}

const refusals: Partial<Record<ProblemName, Sentence>> = {
  'canteen:quotient-proof-open': 'proof.problem.open',
  'canteen:quotient-proof-decided': 'proof.problem.decided',
  'core:file-too-large': 'proof.problem.large',
  'core:file-type-refused': 'proof.problem.type',
  'core:invalid': 'proof.problem.type',
  'core:too-many': 'proof.problem.many',
};

export function proofProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  return (error instanceof ProblemError && refusals[error.case]) || 'problem.server';
}

export function incomeProblem(error: Error): Sentence {
  if (error instanceof UnreachableError) return 'problem.offline';
  if (!(error instanceof ProblemError) || error.status >= 500) return 'problem.server';
  if (error.case === 'core:too-many') return 'problem.tooMany';
  return error.case === 'canteen:quotient-income-not-used' ? 'problem.incomeNotUsed' : 'problem.refused';
}
