import { expect, it } from 'vitest';
import { byColumn, namesOf, narrower, refused, unsaid } from './order';
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
  const file = {
    id: 'f',
    name: 'f.png',
    mediaType: 'image/png',
    size: 1,
    off: false,
    said: true,
    withheld: null,
  };
  const shown = article('a', 'SUBMITTED', {
    audience: 'SCHOOL',
    files: [{ ...file, pupilIds: ['x', 'y'], withoutConsent: ['x'] }],
  });

  expect(refused(shown)).toEqual(['x']);
  expect(unsaid(shown)).toEqual([]);
  expect(narrower(shown)).toBe('FAMILIES');
  expect(narrower(article('b', 'DRAFT'))).toBeUndefined();
});

it('asks who is heard as well, and of nobody on what was taken out', () => {
  const sound = { id: 's', name: 's.mp3', mediaType: 'audio/mpeg', size: 1, said: false, withheld: null };
  const of = { pupilIds: ['x'], withoutConsent: ['x'] };

  expect(unsaid(article('a', 'SUBMITTED', { files: [{ ...sound, ...of, off: false }] }))).toHaveLength(1);
  const off = article('b', 'WITHDRAWN', { files: [{ ...sound, ...of, off: true }] });
  expect(unsaid(off)).toEqual([]);
  expect(refused(off)).toEqual([]);
});

it('names pupils who have left the class', () => {
  const shown = article('a', 'DRAFT', { pupils: [{ id: 'x', givenName: 'Inès', familyName: 'Colin' }] });

  expect(namesOf(shown, ['x', 'y'])).toEqual(['Inès Colin']);
});
