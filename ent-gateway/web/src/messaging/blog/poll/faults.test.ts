import { expect, it } from 'vitest';
import { faultsIn } from './faults';

it('finds nothing to say of a question with different answers', () => {
  expect(faultsIn('Que semer ?', ['Des radis', 'Des pois'])).toEqual({ answers: [undefined, undefined] });
});

it('asks for a question, for each answer, and for another one where two are the same', () => {
  expect(faultsIn(' ', ['Oui', '', 'oui '])).toEqual({
    question: 'problem.poll.question',
    answers: [undefined, 'problem.poll.answer', 'problem.poll.twice'],
  });
});
