import { expect, it } from 'vitest';
import { ProblemError } from '../../app/http';
import { blogProblem } from './problems';

const invalid = (field: string, code: string) =>
  blogProblem(
    new ProblemError({ type: 'urn:ent:problem:core:invalid', status: 400, errors: [{ field, code }] }),
  );

it('leaves to a colleague what a hidden child is about, and names nobody', () => {
  const refused = { type: 'urn:ent:problem:messaging:image-for-colleague', status: 409 };

  expect(blogProblem(new ProblemError(refused))).toEqual({ key: 'problem.colleague', names: '' });
  expect(invalid('onPictures', 'unknown').key).toBe('problem.pupil');
});

it('says that the pictures of others count too', () =>
  expect(invalid('fileIds', 'too-many').key).toBe('problem.pictures'));

it('names the files that the virus scanner holds back', () => {
  const withheld = {
    type: 'urn:ent:problem:messaging:file-withheld',
    status: 409,
    files: [{ name: 'potager.png' }, { name: 'chant.mp3' }],
  };

  expect(blogProblem(new ProblemError(withheld))).toEqual({
    key: 'problem.withheld',
    names: 'potager.png, chant.mp3',
  });
});
