import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../../app/http';
import { notCarried, packageProblem } from './problems';

const refused = (...errors: { field: string; code: string }[]) =>
  new ProblemError({ type: 'urn:ent:problem:core:invalid', status: 400, errors });

it('names the questions that a package can’t carry', () => {
  expect(
    notCarried(
      refused(
        { field: 'questions[2]', code: 'not-carried' },
        { field: 'questions[0].prompt', code: 'not-carried' },
        { field: 'questions[2].options', code: 'not-carried' },
      ),
    ),
  ).toEqual([1, 3]);
  expect(notCarried(new UnreachableError())).toEqual([]);
});

it('says what is wrong with a file', () => {
  expect(packageProblem(refused({ field: 'file', code: 'unreadable' }))).toBe('problem.package');
  expect(packageProblem(refused({ field: 'file', code: 'too-large' }))).toBe('problem.large');
  expect(packageProblem(new UnreachableError())).toBe('problem.offline');
});
