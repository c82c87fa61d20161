import { expect, it } from 'vitest';
import { ProblemError } from '../../app/http';
import { builderProblem } from './problems';

const refusal = (type: string, status: number, errors: { field: string; code: string }[] = []) =>
  builderProblem(new ProblemError({ type: `urn:ent:problem:${type}`, status, errors }));

it('leaves to a colleague who is on the pictures of a page', () => {
  expect(refusal('messaging:image-for-colleague', 409)).toBe('problem.colleague');
});

it('says that a child can’t be named, and of other faults that blocks are to be looked at', () => {
  expect(refusal('core:invalid', 400, [{ field: 'onPictures', code: 'unknown' }])).toBe('problem.pupil');
  expect(refusal('core:invalid', 400, [{ field: 'blocks[0].text', code: 'too-long' }])).toBe(
    'problem.blocks',
  );
});

it('says that the virus scanner holds a file back, where trying again never helps', () => {
  expect(refusal('messaging:file-withheld', 409)).toBe('problem.withheld');
});
