import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../app/http';
import { blogProblem, stillRefused } from './problems';

const invalid = (field: string, code: string) =>
  blogProblem(
    new ProblemError({ type: 'urn:ent:problem:core:invalid', status: 400, errors: [{ field, code }] }),
  );

it('leaves to a colleague what a hidden child is about, and names nobody', () => {
  const refused = { type: 'urn:ent:problem:messaging:image-for-colleague', status: 409 };

  expect(blogProblem(new ProblemError(refused))).toEqual({ key: 'problem.colleague', names: '' });
  expect(invalid('onPictures', 'unknown').key).toBe('problem.pupil');
  expect(invalid('pupilIds', 'unknown').key).toBe('problem.team.unknown');
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

describe('pictures that were refused', () => {
  const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };
  const tom = { id: 'tom', givenName: 'Tom', familyName: 'Roy' };
  const refusal = new ProblemError({
    type: 'urn:ent:problem:messaging:image-consent',
    status: 409,
    pictures: [{ fileId: 'f', children: [lea, tom] }],
  });
  const file = { id: 'f', name: 'f.png', mediaType: 'image/png' };
  const picture = { key: 'f', name: 'f.png', progress: 1, file, faces: ['lea', 'tom', 'ines'] };

  it('stay so while those are on them because of whom they were', () => {
    expect(stillRefused(refusal, [picture])).toEqual([{ fileId: 'f', children: [lea, tom] }]);
    expect(stillRefused(refusal, [{ ...picture, faces: ['tom', 'ines'] }])).toEqual([
      { fileId: 'f', children: [tom] },
    ]);
  });

  it('are so no more once they are blurred, taken out or said to show others', () => {
    expect(stillRefused(refusal, [])).toEqual([]);
    expect(stillRefused(refusal, [{ ...picture, faces: [] }])).toEqual([]);
    const blurred = { ...picture, file: { ...file, id: 'g' }, blurred: true };
    expect(stillRefused(refusal, [blurred])).toEqual([]);
  });

  it('wait to be said who is on them, where that is what lacks', () => {
    const unsaid = new ProblemError({ ...refusal.problem, pictures: [{ fileId: 'f', children: [] }] });
    const { faces, ...open } = picture;

    expect(stillRefused(unsaid, [open])).toEqual([{ fileId: 'f', children: [] }]);
    expect(stillRefused(unsaid, [{ ...open, faces }])).toEqual([]);
  });
});
