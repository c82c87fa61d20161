import { expect, it } from 'vitest';
import type { PupilWork, Try, WorkBoard } from './api';
import { countOf, firstToOpen, neighbourOf, pieceState, withTry } from './board';

const attempt = (id: string, askAgain?: boolean): Try => ({
  id,
  text: 'Mon chat',
  files: [],
  handedInAt: '2026-11-23T09:00:00Z',
  feedback:
    askAgain === undefined
      ? null
      : {
          text: null,
          stamp: 'SEEN',
          sound: null,
          drawings: [],
          askAgain,
          by: { author: null, givenAt: '2026-11-24T09:00:00Z' },
        },
});
const pupil = (childId: string, ...tries: Try[]): PupilWork => ({
  childId,
  givenName: childId,
  familyName: 'Diallo',
  tries,
});
const board: WorkBoard = {
  id: 'e',
  subject: 'Dessin',
  text: 'Au crayon',
  dueDate: '2026-11-26',
  pupils: [
    pupil('Léa', attempt('1', false)),
    pupil('Malo'),
    pupil('Zoé', attempt('2', true), attempt('3')),
    pupil('Tom', attempt('4', true)),
  ],
};

it('says how far each piece is', () => {
  expect(board.pupils.map(pieceState)).toEqual(['corrected', 'none', 'toCorrect', 'again']);
  expect(countOf(board)).toEqual({ all: 4, handedIn: 3, toCorrect: 1 });
});

it('opens what waits first, and passes over those who have handed nothing in', () => {
  expect(firstToOpen(board)).toBe('Zoé');
  expect(neighbourOf(board, 'Léa', 1)).toBe('Zoé');
  expect(neighbourOf(board, 'Zoé', -1)).toBe('Léa');
  expect(neighbourOf(board, 'Malo', 1)).toBe('Zoé');
  expect(neighbourOf(board, 'Malo', -1)).toBe('Léa');
  expect(neighbourOf(board, undefined, 1)).toBe('Léa');
  expect(neighbourOf(board, 'Tom', 1)).toBeUndefined();
  expect(neighbourOf(board, 'Léa', -1)).toBeUndefined();
});

it('opens the first piece where none waits, and none where there is none', () => {
  const done = withTry(board, attempt('3', false));

  expect(firstToOpen(done)).toBe('Léa');
  expect(firstToOpen({ ...board, pupils: [pupil('Malo')] })).toBeUndefined();
});
