import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../http';
import { claimProblem } from './problems';

it('chooses the sentence by the type of the problem', () => {
  const problem = (type: string, status: number) => claimProblem(new ProblemError({ type, status }));

  expect(problem('urn:ent:problem:core:too-many', 429)).toBe('problem.tooMany');
  expect(problem('urn:ent:problem:core:claim-refused', 404)).toBe('problem.unknown');
  expect(problem('urn:ent:problem:core:already-tied', 409)).toBe('problem.taken');
  expect(problem('urn:ent:problem:core:tied-elsewhere', 409)).toBe('problem.takenElsewhere');
  expect(problem('about:blank', 503)).toBe('problem.server');
  expect(claimProblem(new UnreachableError('/x'))).toBe('problem.offline');
});
