import { expect, it } from 'vitest';
import type { Results } from './api';
import { levelsOf, moved, unpublished, wayBack, withNoted } from './grid';

const results: Results = {
  classId: 'ce1',
  className: 'CE1',
  term: '2026-1',
  terms: [],
  skills: [],
  pupils: [],
  results: [
    { childId: 'lea', skillId: 'read', level: 'REACHED', published: null },
    { childId: 'tom', skillId: 'read', level: 'NOT_REACHED', published: 'NOT_REACHED' },
  ],
};

it('notes a level, changes one and takes one away', () => {
  const noted = withNoted(results, [
    { childId: 'lea', skillId: 'read', level: 'EXCEEDED' },
    { childId: 'lea', skillId: 'write', level: 'PARTLY_REACHED' },
    { childId: 'tom', skillId: 'write', level: null },
  ]);

  const levelOf = levelsOf(noted);
  expect(levelOf('lea', 'read')).toBe('EXCEEDED');
  expect(levelOf('lea', 'write')).toBe('PARTLY_REACHED');
  expect(levelOf('tom', 'write')).toBeNull();
  expect(noted.results).toHaveLength(3);
});

it('keeps what the family reads of a level that is taken away', () => {
  const gone = withNoted(results, [
    { childId: 'lea', skillId: 'read', level: null },
    { childId: 'tom', skillId: 'read', level: null },
  ]);

  expect(gone.results).toEqual([{ childId: 'tom', skillId: 'read', level: null, published: 'NOT_REACHED' }]);
  expect(unpublished(gone)).toBe(1);
});

it('finds the way back', () => {
  const noted = [
    { childId: 'lea', skillId: 'read', level: null },
    { childId: 'lea', skillId: 'write', level: 'REACHED' as const },
  ];

  const back = withNoted(withNoted(results, noted), wayBack(results, noted));
  expect(levelsOf(back)('lea', 'read')).toBe('REACHED');
  expect(levelsOf(back)('lea', 'write')).toBeNull();
});

it('moves by arrows as far as the edge', () => {
  expect(moved({ row: 0, column: 0 }, 'ArrowDown', 2, 2)).toEqual({ row: 1, column: 0 });
  expect(moved({ row: 0, column: 0 }, 'ArrowLeft', 2, 2)).toBeUndefined();
  expect(moved({ row: 0, column: 1 }, 'ArrowRight', 2, 2)).toBeUndefined();
  expect(moved({ row: 0, column: 0 }, '2', 2, 2)).toBeUndefined();
});
