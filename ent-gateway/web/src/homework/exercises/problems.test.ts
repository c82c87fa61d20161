import { expect, it } from 'vitest';
import { ProblemError, UnreachableError } from '../../app/http';
import { faultyFile, notCarried, packageProblem } from './problems';

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
  expect(packageProblem(refused({ field: 'file', code: 'too-many-files' }))).toBe('problem.large');
  expect(packageProblem(new UnreachableError())).toBe('problem.offline');
});

it('names the file of a package that can’t be read', () => {
  const broken = refused({ field: 'file[items/i1.xml]', code: 'unreadable' });
  expect(faultyFile(broken)).toBe('items/i1.xml');
  expect(packageProblem(broken)).toBe('problem.part');
  expect(packageProblem(refused({ field: 'file[i2.xml]', code: 'too-large' }))).toBe('problem.largePart');
  expect(faultyFile(refused({ field: 'file', code: 'unreadable' }))).toBeUndefined();
});
