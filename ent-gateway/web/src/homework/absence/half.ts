import type { DayHalf } from './api';

/** The half of a day as addresses say it. */
export const halfIn = (text: string | null): DayHalf | undefined =>
  text === 'matin' ? 'MORNING' : text === 'apres-midi' ? 'AFTERNOON' : undefined;

export const halfWord = (half: DayHalf) => (half === 'MORNING' ? 'matin' : 'apres-midi');
