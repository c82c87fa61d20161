import { addDays } from '../../app/format';
import type { Question } from './api';

/** Why nothing can be asked of these days; the same as the server's. */
export function faultOf({ from, to }: Question): 'order' | 'long' | undefined {
  if (!from || !to) return undefined;
  if (to < from) return 'order';
  return to > addDays(from, 365) ? 'long' : undefined;
}

/** A file is of 62 days at most. */
export const isTooLongForAFile = ({ from, to }: Question) => to > addDays(from, 61);
