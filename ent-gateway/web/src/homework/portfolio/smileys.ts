import { Frown, type LucideIcon, Smile, Star } from 'lucide-react';
import type { Smiley } from './api';

/** A picture for each word of a child who doesn't write yet. */
export const smileys: Record<Smiley, LucideIcon> = { PROUD: Star, GLAD: Smile, HARD: Frown };
