import { describe, expect, it } from 'vitest';
import type { Question } from './api';
import {
  cleaned,
  contentOf,
  draftOf,
  draftProblem,
  kinds,
  moved,
  newQuestion,
  problemOf,
  withBlank,
} from './questions';

const choice: Question = {
  kind: 'CHOICE',
  prompt: ' Quel animal vole ? ',
  options: [
    { text: 'le merle ', correct: true },
    { text: '', correct: false },
    { text: 'le chat', correct: false },
  ],
};

describe('a question', () => {
  it('is asked without its empty rows', () => {
    expect(cleaned(choice)).toEqual({
      kind: 'CHOICE',
      prompt: 'Quel animal vole ?',
      options: [
        { text: 'le merle', correct: true },
        { text: 'le chat', correct: false },
      ],
    });
  });

  it('asks something once it is written, sums from the start', () => {
    expect(kinds.map((kind) => problemOf(newQuestion(kind)))).toEqual([
      'problem.prompt',
      'problem.prompt',
      'problem.prompt',
      'problem.prompt',
      undefined,
    ]);
    expect(problemOf(choice)).toBeUndefined();
  });

  it('has a right answer, and answers that differ', () => {
    expect(
      problemOf({ ...choice, options: choice.options.map(({ text }) => ({ text, correct: false })) }),
    ).toBe('problem.right');
    expect(problemOf({ ...choice, options: [...choice.options, ...choice.options] })).toBe('problem.twice');
    expect(
      problemOf({
        kind: 'MATCH',
        prompt: '?',
        pairs: [
          { left: 'a', right: '1' },
          { left: 'b', right: ' ' },
        ],
      }),
    ).toBe('problem.pairs');
    expect(problemOf({ kind: 'ORDER', prompt: '?', items: ['a', 'a'] })).toBe('problem.items');
  });

  it('has numbers that can be reckoned with', () => {
    const sums = newQuestion('SUMS') as Extract<Question, { kind: 'SUMS' }>;

    expect(problemOf({ ...sums, from: 9, to: 3 })).toBe('problem.range');
    expect(problemOf({ ...sums, operation: 'DIVIDE', table: 0 })).toBe('problem.range');
    expect(problemOf({ ...sums, sums: 21 })).toBe('problem.sums');
  });
});

describe('an exercise', () => {
  it('has a title and a question', () => {
    expect(draftProblem({ title: ' ', questions: [] })).toBe('problem.title');
    expect(draftProblem({ title: 'Animaux', questions: [] })).toBe('problem.none');
    expect(draftProblem(draftOf({ title: 'Animaux', questions: [choice] }))).toBeUndefined();
  });

  it('asks for a hundred answers at most', () => {
    const sums = { ...newQuestion('SUMS'), sums: 20 } as Question;

    expect(draftProblem(draftOf({ title: 'x', questions: Array.from({ length: 6 }, () => sums) }))).toBe(
      'problem.parts',
    );
  });

  it('comes back as it was written', () => {
    expect(contentOf(draftOf({ title: ' Animaux ', questions: [choice] }))).toEqual({
      title: 'Animaux',
      questions: [cleaned(choice)],
    });
  });
});

it('offers an empty row until there are eight', () => {
  const isBlank = (row: string) => row === '';

  expect(withBlank([], '', isBlank)).toEqual(['']);
  expect(withBlank(['a', ''], '', isBlank)).toEqual(['a', '']);
  expect(
    withBlank(
      Array.from({ length: 8 }, () => 'a'),
      '',
      isBlank,
    ),
  ).toHaveLength(8);
});

it('moves a row', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
});
