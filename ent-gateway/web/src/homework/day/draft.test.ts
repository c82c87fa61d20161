import { expect, it } from 'vitest';
import { entryOf, newDraft, problemsOf } from './draft';

const friday = '2026-11-27';

it('asks for a subject, a text, and a due date after the lesson', () => {
  expect(problemsOf({ ...newDraft(friday), dueDate: friday })).toEqual({
    subject: 'problem.subject',
    text: 'problem.text',
    dueDate: 'problem.due',
  });
  expect(problemsOf({ ...newDraft(friday), subject: 'Lecture', text: 'p. 42' })).toEqual({
    dueDate: 'problem.due',
  });
  expect(
    problemsOf({ ...newDraft(friday), dueDate: '2026-11-30', subject: 'Lecture', text: 'p. 42' }),
  ).toEqual({});
});

it('sends no due date for what was done in class', () => {
  const draft = {
    ...newDraft(friday),
    kind: 'LESSON' as const,
    subject: ' Sciences ',
    text: 'Le cycle de l’eau',
  };

  expect(entryOf(draft, 'c', [])).toMatchObject({ kind: 'LESSON', dueDate: null, subject: 'Sciences' });
});
