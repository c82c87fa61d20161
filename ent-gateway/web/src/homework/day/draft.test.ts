import { expect, it } from 'vitest';
import { ProblemError } from '../../app/http';
import { testEntry } from './testEntry';
import { draftIn, draftOf, entryOf, newDraft, problemsOf, publishProblem } from './draft';

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

it('asks for pupils, a moment to come and an end where they are wished', () => {
  const draft = { ...newDraft(friday), kind: 'LESSON' as const, subject: 'Lecture', text: 'p. 42' };
  const now = new Date('2026-11-27T10:00:00Z');

  expect(problemsOf({ ...draft, pupilIds: [] }, now)).toEqual({ pupilIds: 'problem.pupils' });
  expect(problemsOf({ ...draft, shown: 'later' }, now)).toEqual({ publishAt: 'problem.at' });
  expect(problemsOf({ ...draft, shown: 'later', publishAt: '2026-11-27T09:00:00Z' }, now)).toEqual({
    publishAt: 'problem.at',
  });
  expect(problemsOf({ ...draft, until: friday }, now)).toEqual({ until: 'problem.until' });
  expect(
    problemsOf({ ...draft, pupilIds: ['lea'], shown: 'later', publishAt: '2026-11-28T06:00:00Z' }, now),
  ).toEqual({});
});

it('sends a moment for what is shown later alone', () => {
  const at = '2026-11-28T06:00:00Z';
  const draft = { ...newDraft(friday), pupilIds: ['lea'], publishAt: at };

  expect(entryOf({ ...draft, shown: 'now' }, 'c', [])).toMatchObject({ draft: false, publishAt: null });
  expect(entryOf({ ...draft, shown: 'later' }, 'c', [])).toMatchObject({ draft: false, publishAt: at });
  expect(entryOf({ ...draft, shown: 'draft' }, 'c', [])).toMatchObject({ draft: true, publishAt: null });
  expect(entryOf(draft, 'c', []).pupilIds).toEqual(['lea']);
});

it('begins the note of a slot with its subject and its day', () => {
  expect(draftIn({ slotId: 's', date: friday, subject: 'Lecture' })).toMatchObject({
    slotId: 's',
    date: friday,
    subject: 'Lecture',
    kind: 'HOMEWORK',
  });
});

it('takes an entry up as it stands', () => {
  expect(draftOf(testEntry({ state: 'SCHEDULED', publishAt: '2026-11-28T06:00:00Z' }))).toMatchObject({
    shown: 'later',
    publishAt: '2026-11-28T06:00:00Z',
    pupilIds: null,
  });
  expect(draftOf(testEntry({ state: 'DRAFT', forSome: true, pupilIds: ['lea'] }))).toMatchObject({
    shown: 'draft',
    pupilIds: ['lea'],
  });
});

it('names the due day that the server refuses', () => {
  const refused = new ProblemError({
    type: 'urn:ent:problem:core:invalid',
    status: 400,
    errors: [{ field: 'dueDate', code: 'out-of-range' }],
  });

  expect(publishProblem(refused)).toBe('problem.dueRange');
});
