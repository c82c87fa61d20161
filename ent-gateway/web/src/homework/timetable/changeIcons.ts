import { Bus, CalendarOff, type LucideIcon, Repeat, Sparkles, Waves } from 'lucide-react';
import type { DayChangeKind } from './api';

export const changeIcons: Record<DayChangeKind, LucideIcon> = {
  TRIP: Bus,
  SWIMMING: Waves,
  EVENT: Sparkles,
  REPLACED: Repeat,
  CANCELLED: CalendarOff,
};
