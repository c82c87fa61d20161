import { hourNow } from '../../app/format';
import type { DayHalf } from './api';

const noon = 12;

/** The half of the day that it is in town. */
export const halfNow = (now = new Date()): DayHalf => (hourNow(now) < noon ? 'MORNING' : 'AFTERNOON');

export const halfIn = (text: string | null): DayHalf | undefined =>
  text === 'matin' ? 'MORNING' : text === 'apres-midi' ? 'AFTERNOON' : undefined;

export const halfWord = (half: DayHalf) => (half === 'MORNING' ? 'matin' : 'apres-midi');
