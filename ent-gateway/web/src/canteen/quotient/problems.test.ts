import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../../app/http';
import fr from './messages/fr.json';
import { incomeProblem, leaveProblem, missOf, proofProblem, returnOf, soon } from './problems';

const problem = (name: string, facts: Record<string, unknown> = {}) =>
  new ProblemError({ type: `urn:ent:problem:${name}`, status: 503, ...facts });

const misses = Object.keys(fr)
  .filter((key) => key.startsWith('miss.'))
  .map((key) => key.slice(5));

it('has its own sentence for each reason why there is no quotient', () => {
  expect(misses).toHaveLength(20);
  for (const name of misses) expect(missOf(problem(`canteen:quotient-${name}`)).key).toBe(`miss.${name}`);
});

it('leads to a paper where asking again is of no use', () => {
  expect(missOf(problem('canteen:quotient-absent-both')).paper).toBe(true);
  expect(missOf(problem('canteen:quotient-identity-mismatch')).paper).toBe(true);
  expect(missOf(problem('canteen:quotient-token-expired')).paper).toBe(true);
  expect(missOf(problem('canteen:quotient-provider-failed')).paper).toBe(false);
});

it('tells the network from the server', () => {
  expect(missOf(new UnreachableError('/')).key).toBe('problem.offline');
  expect(missOf(problem('core:unexpected')).key).toBe('problem.server');
  expect(proofProblem(problem('canteen:quotient-proof-open'))).toBe('proof.problem.open');
});

it('asks again by itself when it is a matter of seconds, and never against Retry-After', () => {
  expect(soon(problem('canteen:quotient-in-progress', { retryAfterSeconds: 2 }))).toBe(2000);
  expect(soon(problem('canteen:quotient-too-many', { retryAfterSeconds: 30 }))).toBeUndefined();
  expect(soon(problem('canteen:quotient-provider-failed', { retryAfterSeconds: 2 }))).toBeUndefined();
});

it('says of an income that it is wrong, not asked for, or sent too often', () => {
  const refused = (name: string, status: number) =>
    incomeProblem(new ProblemError({ type: `urn:ent:problem:${name}`, status }));

  expect(refused('core:invalid', 400)).toBe('problem.refused');
  expect(refused('canteen:quotient-income-not-used', 409)).toBe('problem.incomeNotUsed');
  expect(refused('core:too-many', 429)).toBe('problem.tooMany');
  expect(refused('core:unexpected', 500)).toBe('problem.server');
});

const returns = Object.keys(fr)
  .filter((key) => key.startsWith('returned.'))
  .map((key) => key.slice('returned.'.length));

it('has its own sentence for each end of the way through FranceConnect', () => {
  for (const name of returns) expect(returnOf(name)).toBe(`returned.${name}`);
  for (const name of misses.filter((one) => !returns.includes(one)))
    expect(returnOf(name)).toBe(`miss.${name}`);
});

it('says nothing that an address made up', () => {
  expect(returnOf('you-won')).toBe('returned.failed');
});

it('says why nobody leaves', () => {
  expect(leaveProblem(problem('core:too-many'))).toBe('franceconnect.many');
  expect(leaveProblem(problem('canteen:quotient-other-account'))).toBe('franceconnect.other');
  expect(leaveProblem(new UnreachableError('/'))).toBe('problem.offline');
});
