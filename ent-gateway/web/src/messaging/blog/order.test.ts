import { expect, it } from 'vitest';
import { byColumn, narrower, refused, unsaid } from './order';
import { article } from './testArticle';

it('puts what is given back or taken back with the drafts', () => {
  const board = byColumn(
    [
      article('a', 'RETURNED'),
      article('b', 'WITHDRAWN'),
      article('c', 'SUBMITTED'),
      article('d', 'PUBLISHED'),
      article('e', 'PUBLISHED', { classId: 'cm2' }),
    ],
    'ce1',
  );

  expect(board.map(([column, of]) => [column, of.map(({ id }) => id)])).toEqual([
    ['drafts', ['a', 'b']],
    ['submitted', ['c']],
    ['scheduled', []],
    ['published', ['d']],
  ]);
});

it('offers families alone where a picture can’t be shown to the school', () => {
  const file = { id: 'f', name: 'f.png', mediaType: 'image/png', size: 1, off: false, said: true };
  const shown = article('a', 'SUBMITTED', {
    audience: 'SCHOOL',
    files: [{ ...file, pupilIds: ['x', 'y'], withoutConsent: ['x'] }],
  });

  expect(refused(shown)).toEqual(['x']);
  expect(unsaid(shown)).toBe(false);
  expect(narrower(shown)).toBe('FAMILIES');
  expect(narrower(article('b', 'DRAFT'))).toBeUndefined();
});
