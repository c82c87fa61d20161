import { isProblem, ProblemError } from '../../app/http';

/** How what is written here stands to what others see. */
export type LineState =
  'opening' | 'kept' | 'sending' | 'waiting' | 'closed' | 'full' | 'replaced' | 'renewed' | 'gone';

/** A line as a screen shows it. */
export interface LineLook {
  state: LineState;
  /** whether something that was written here is kept nowhere else */
  unsent: boolean;
  /** words written here for a version that the text isn't any more */
  lost: string;
}

/** Refusals that no repeat changes. */
export function endOf(error: unknown): LineState | undefined {
  if (isProblem(error, 'messaging:text-closed')) return 'closed';
  if (isProblem(error, 'messaging:text-full')) return 'full';
  if (isProblem(error, 'messaging:text-other-version')) return 'replaced';
  return error instanceof ProblemError && [400, 401, 403, 404].includes(error.status) ? 'gone' : undefined;
}

/** After these nothing is sent any more. */
const ends = ['closed', 'full', 'replaced', 'renewed', 'gone'];

export const isEnd = (state: LineState) => ends.includes(state);
