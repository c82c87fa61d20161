import { expect, it } from 'vitest';
import { sharesOf } from './curve';

const skill = (...levels: [string, 'NOT_REACHED' | 'REACHED' | 'EXCEEDED'][]) => ({
  id: levels.join(),
  cycle: 'SECOND' as const,
  subject: 'FRENCH' as const,
  words: 'Lire',
  source: null,
  levels: levels.map(([term, level]) => ({ term, level, published: true })),
});

it('counts what is reached of what was noted, in the terms that have something', () => {
  const terms = [1, 2, 3].map((number) => ({ term: `2026-${number}`, number, count: 3, from: '', to: '' }));

  expect(
    sharesOf({
      terms,
      skills: [skill(['2026-1', 'NOT_REACHED'], ['2026-2', 'REACHED']), skill(['2026-2', 'EXCEEDED'])],
    }),
  ).toEqual([
    { term: '2026-1', number: 1, count: 3, reached: 0, noted: 1 },
    { term: '2026-2', number: 2, count: 3, reached: 2, noted: 2 },
  ]);
});
