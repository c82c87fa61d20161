import { expect, it } from 'vitest';
import { ProblemError } from '../../app/http';
import { eventProblem } from './problems';

it('names the day until which nobody can answer any more', () => {
  const refused = new ProblemError({
    type: 'urn:ent:problem:core:invalid',
    status: 400,
    errors: [{ field: 'until', code: 'past' }],
  });

  expect(eventProblem(refused)).toBe('problem.until');
});
