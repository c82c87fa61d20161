import { expect, it } from 'vitest';
import type { Feedback, ToDoItem, Try } from './api';
import { groupsOf, stateOf } from './todo';

const feedback = (askAgain: boolean): Feedback => ({
  text: 'Bien',
  stamp: null,
  sound: null,
  drawings: [],
  askAgain,
  by: { author: null, givenAt: '2026-11-24T09:00:00Z' },
});
const attempt = (given: Feedback | null): Try => ({
  id: 't',
  text: 'Mon chat',
  files: [],
  handedInAt: '2026-11-23T09:00:00Z',
  feedback: given,
});
const entry = (id: string, dueDate: string, handIn = false, tries: Try[] = []): ToDoItem => ({
  id,
  date: '2026-11-16',
  dueDate,
  subject: 'Dessin',
  text: 'Au crayon',
  document: null,
  handIn,
  files: [],
  ticked: false,
  former: false,
  exercise: null,
  tries,
});

it.each([
  ['asked', []],
  ['sent', [attempt(null)]],
  ['answered', [attempt(feedback(true)), attempt(feedback(false))]],
  ['again', [attempt(null), attempt(feedback(true))]],
] as const)('work is %s by its last try', (state, tries) => {
  expect(stateOf({ tries: [...tries] })).toBe(state);
});

it('groups by day what is due, and apart what was due before', () => {
  const groups = groupsOf({
    today: '2026-11-24',
    entries: [
      { ...entry('former', '2026-11-18', true, [attempt(feedback(true))]), former: true },
      entry('older', '2026-11-19', true, [attempt(null)]),
      entry('old', '2026-11-20', true, [attempt(feedback(false))]),
      entry('missed', '2026-11-23', true),
      entry('again', '2026-11-23', true, [attempt(feedback(true))]),
      entry('today', '2026-11-24'),
      entry('poem', '2026-11-26'),
      entry('drawing', '2026-11-26', true),
    ],
  });

  expect(groups.late.map(({ id }) => id)).toEqual(['missed', 'again']);
  expect(groups.over.map(({ id }) => id)).toEqual(['old', 'older', 'former']);
  expect(groups.coming.map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-11-24', 1],
    ['2026-11-26', 2],
  ]);
});

it('keeps an exercise that isn’t finished among what waits', () => {
  const begun = {
    ...entry('begun', '2026-11-20'),
    exercise: { title: 'Tables', tries: 2, over: 1, parts: 4, toReview: 0, inClass: true },
  };
  const finished = {
    ...entry('finished', '2026-11-20'),
    exercise: { title: 'Tables', tries: 5, over: 4, parts: 4, toReview: 0, inClass: false },
  };

  const { late, over } = groupsOf({ today: '2026-11-24', entries: [begun, finished] });

  expect(late).toEqual([begun]);
  expect(over).toEqual([finished]);
});
