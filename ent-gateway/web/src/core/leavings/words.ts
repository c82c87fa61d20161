import type { LeavingEnds } from './api';
import { type LeavingsWords, useLeavingsMessages } from './messages';

const parts = ['bookings', 'waiting', 'patterns'] as const;

/** "120 réservations, 1 semaine type"; nothing when nothing ends. */
export const endsWords = (ends: LeavingEnds, t: LeavingsWords): string =>
  parts
    .filter((part) => ends[part] > 0)
    .map((part) => t(part, { count: ends[part] }))
    .join(', ');

/** The words of what ends, for screens of others. */
export function useEndsWords(): (ends: LeavingEnds) => string {
  const t = useLeavingsMessages();
  return (ends) => endsWords(ends, t);
}
