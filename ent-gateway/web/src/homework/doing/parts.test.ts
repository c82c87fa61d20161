import { describe, expect, it } from 'vitest';
import type { Answered, Part, PupilExercise } from './api';
import { answerTo, blank, FREE, inWords, isWhole, link, nextOpen, place, withAnswer } from './parts';

const part = (question: number, more: Partial<Part> = {}): Part => ({
  question,
  part: 0,
  kind: 'CHOICE',
  prompt: 'Quel animal vole ?',
  lefts: [],
  options: ['le chat', 'le merle'],
  several: false,
  rule: null,
  sum: null,
  ...more,
});
const answered = (question: number, more: Partial<Answered> = {}): Answered => ({
  question,
  part: 0,
  given: { picks: [0], text: null },
  solved: false,
  tries: 1,
  over: false,
  solution: null,
  ...more,
});
const exercise = (answers: Answered[]): PupilExercise => ({
  entryId: 'e',
  title: 'Animaux',
  subject: 'Sciences',
  parts: [part(0), part(1), part(2)],
  answers,
});

describe('the next part', () => {
  it('is the first that isn’t over', () => {
    expect(nextOpen(exercise([answered(0, { over: true })]))).toBe(1);
    expect(nextOpen(exercise([answered(0)]))).toBe(0);
  });

  it('is an earlier one once the end is reached', () => {
    expect(nextOpen(exercise([answered(2, { over: true })]), 2)).toBe(0);
  });

  it('is none once all are over', () => {
    expect(nextOpen(exercise([0, 1, 2].map((at) => answered(at, { over: true }))))).toBe(-1);
  });
});

it('keeps the last answer to a part', () => {
  const again = answered(0, { tries: 2, solved: true });

  expect(answerTo(withAnswer(exercise([answered(0)]), again), part(0))).toBe(again);
  expect(withAnswer(exercise([answered(0)]), again).answers).toHaveLength(1);
});

it('links one to one, and frees what is linked anew', () => {
  expect(link([FREE, FREE, FREE], 0, 2)).toEqual([2, FREE, FREE]);
  expect(link([2, FREE, FREE], 1, 2)).toEqual([FREE, 2, FREE]);
  expect(link([2, FREE, FREE], 0, 2)).toEqual([FREE, FREE, FREE]);
});

it('puts in order by one touch after the other', () => {
  expect(place([2], 0)).toEqual([2, 0]);
  expect(place([2, 0], 2)).toEqual([0]);
});

it('judges what is whole alone', () => {
  const match = part(0, { kind: 'MATCH', lefts: ['a', 'b'], options: ['1', '2'] });

  expect(isWhole(match, blank(match))).toBe(false);
  expect(isWhole(match, { picks: [1, 0], text: null })).toBe(true);
  expect(isWhole(part(0, { kind: 'FILL' }), { picks: null, text: '  ' })).toBe(false);
  expect(isWhole(part(0, { kind: 'ORDER' }), { picks: [1], text: null })).toBe(false);
});

it('says an answer in words', () => {
  expect(inWords(part(0), { picks: [1], text: null })).toBe('le merle');
  expect(
    inWords(part(0, { kind: 'MATCH', lefts: ['a', 'b'], options: ['1', '2'] }), {
      picks: [1, 0],
      text: null,
    }),
  ).toBe('a → 2, b → 1');
  expect(inWords(part(0, { kind: 'SUMS' }), { picks: null, text: '56' })).toBe('56');
});
