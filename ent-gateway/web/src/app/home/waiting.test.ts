import { expect, it } from 'vitest';
import type { Home } from './api';
import { waitingOf } from './waiting';

const calm: Home = {
  children: [],
  nextSchoolDay: null,
  offers: [],
  files: [],
  unexplained: [],
  unreadMessages: 0,
  imagesUnanswered: [],
  imagesInRegister: [],
  unavailable: [],
};
const offer = { bookingId: 'b', childId: 'lea' } as NonNullable<Home['offers']>[number];

it('puts what a deadline takes away first, and what pleases last', () => {
  const home: Home = {
    ...calm,
    offers: [offer],
    files: [
      { childId: 'tom', toDo: 'SIGN' },
      { childId: 'lea', toDo: 'CORRECT' },
    ],
    unexplained: [{ childId: 'tom', date: '2026-12-01', half: 'MORNING', halves: 2 }],
    unreadMessages: 2,
    imagesUnanswered: ['tom'],
    imagesInRegister: ['tom'],
  };

  expect(waitingOf(home, new Map([['lea', 1]]))).toEqual([
    { kind: 'offer', childId: 'lea', offer },
    { kind: 'explain', childId: 'tom', count: 2, date: '2026-12-01', half: 'MORNING' },
    { kind: 'correct', childId: 'lea', inRegister: false },
    { kind: 'messages', childId: undefined, count: 2 },
    { kind: 'sign', childId: 'tom', inRegister: false },
    { kind: 'images', childId: 'tom', inRegister: true },
    { kind: 'see', childId: 'lea', count: 1 },
  ]);
});

it('finds nothing where nothing waits, nor in a part that can’t be shown', () => {
  expect(waitingOf(calm, new Map())).toEqual([]);
  expect(
    waitingOf(
      {
        ...calm,
        offers: null,
        files: null,
        unreadMessages: null,
        imagesUnanswered: null,
        imagesInRegister: null,
      },
      new Map(),
    ),
  ).toEqual([]);
});
