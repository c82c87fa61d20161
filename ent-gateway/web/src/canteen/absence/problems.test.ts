import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../../app/http';
import { absenceProblem } from './problems';

const refused = (name: string) =>
  absenceProblem(new ProblemError({ type: `urn:ent:problem:${name}`, status: 409 }));

it('says what went wrong with an absence, and what to do', () => {
  expect(refused('canteen:absence-note-sent')).toBe('problem.sent');
  expect(refused('canteen:own-household')).toBe('problem.own');
  expect(refused('core:too-many')).toBe('problem.many');
  expect(refused('core:unexpected')).toBe('problem.server');
  expect(absenceProblem(new UnreachableError('/'))).toBe('problem.offline');
});
