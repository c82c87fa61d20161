import { hourNow } from '../../app/format';
import type { DayHalf } from './api';

const noon = 12;

/** The half of the day that it is in town. */
export const halfNow = (now = new Date()): DayHalf => (hourNow(now) < noon ? 'MORNING' : 'AFTERNOON');
