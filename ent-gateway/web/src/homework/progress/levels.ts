import { Circle, CircleDot, CircleCheck, type LucideIcon, Star } from 'lucide-react';
import type { Level } from './api';

/** The official scale, in its order: the keys 1 to 4. */
export const levels = [
  'NOT_REACHED',
  'PARTLY_REACHED',
  'REACHED',
  'EXCEEDED',
] as const satisfies readonly Level[];

/** Each level has a shape of its own, beside its word. */
export const shapes: Record<Level, LucideIcon> = {
  NOT_REACHED: Circle,
  PARTLY_REACHED: CircleDot,
  REACHED: CircleCheck,
  EXCEEDED: Star,
};
