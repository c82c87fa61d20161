import type { TileLine } from './api';

const standings: Partial<Record<TileLine['kind'], 'none' | 'begun' | 'done'>> = {
  EXERCISE: 'none',
  BEGUN_EXERCISE: 'begun',
  DONE_EXERCISE: 'done',
};

/** How far a child is with an exercise; nothing of other lines. */
export const standingOf = ({ kind }: TileLine) => standings[kind];

export const isExercise = (line: TileLine): boolean => standingOf(line) !== undefined;

/** An exercise that still waits for the child. */
export const isWaiting = (line: TileLine): boolean => isExercise(line) && standingOf(line) !== 'done';
