import { expect, it } from 'vitest';
import type { Article } from './api';
import { byColumn, narrower, refused, unsaid } from './order';

const article = (id: string, state: Article['state'], more: Partial<Article> = {}): Article => ({
  id,
  classId: 'ce1',
  title: id,
  text: '',
  audience: 'FAMILIES',
  comments: 'BEFORE',
  fileIds: [],
  state,
  remark: null,
  publishAt: null,
  publishedAt: null,
  changedAt: '2026-11-24T09:00:00Z',
  version: 0,
  standing: 'STAFF',
  authors: [],
  files: [],
  onPictures: [],
  echo: { comments: 0, waiting: 0, bravo: 0, learnt: 0, like: 0, mine: null, families: null },
  ...more,
});

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
