import { expect, it } from 'vitest';
import { ProblemError } from '../../app/http';
import { bookProblem } from './problems';

const refused = (...children: { givenName: string; familyName: string }[]) =>
  bookProblem(
    new ProblemError({
      type: 'urn:ent:problem:messaging:image-consent',
      status: 409,
      pictures: [{ children }],
    }),
  );

it('names each child who may not be shown once', () => {
  const rose = { givenName: 'Rose', familyName: 'Benali' };
  expect(refused(rose, rose)).toEqual({ key: 'books.refused', names: 'Rose Benali' });
});

it('leaves the book to a colleague where the only one is hidden from the viewer', () => {
  expect(refused()).toEqual({ key: 'books.colleague', names: '' });
});
