import type { PupilWork, Try, WorkBoard } from './api';

export type PieceState = 'none' | 'toCorrect' | 'again' | 'corrected';

/** How far the work of a pupil is, by its last try. */
export function pieceState({ tries }: Pick<PupilWork, 'tries'>): PieceState {
  const last = tries.at(-1);
  if (!last) return 'none';
  if (!last.feedback) return 'toCorrect';
  return last.feedback.askAgain ? 'again' : 'corrected';
}

const hasWork = ({ tries }: PupilWork) => tries.length > 0;

/** Whose work is opened first: the first that waits, else the first that there is. */
export const firstToOpen = ({ pupils }: WorkBoard): string | undefined =>
  (pupils.find((pupil) => pieceState(pupil) === 'toCorrect') ?? pupils.find(hasWork))?.childId;

/** The pupil before or after this one of whom there is work; undefined at the end. */
export function neighbourOf(
  { pupils }: WorkBoard,
  childId: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = pupils.findIndex((pupil) => pupil.childId === childId);
  return (step > 0 ? pupils.slice(at + 1) : pupils.slice(0, Math.max(at, 0)).reverse()).find(hasWork)
    ?.childId;
}

/** The board with this try as it is now. */
export const withTry = (board: WorkBoard, changed: Try): WorkBoard => ({
  ...board,
  pupils: board.pupils.map((pupil) => ({
    ...pupil,
    tries: pupil.tries.map((one) => (one.id === changed.id ? changed : one)),
  })),
});

export const countOf = ({ pupils }: WorkBoard) => ({
  all: pupils.length,
  handedIn: pupils.filter(hasWork).length,
  toCorrect: pupils.filter((pupil) => pieceState(pupil) === 'toCorrect').length,
});
