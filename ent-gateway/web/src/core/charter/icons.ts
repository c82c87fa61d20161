import {
  BookOpen,
  Camera,
  Clock,
  Ear,
  Eye,
  Hand,
  Heart,
  KeyRound,
  LifeBuoy,
  Lock,
  type LucideIcon,
  MessageCircle,
  Pencil,
  Shield,
  Smile,
  Tablet,
  Users,
} from 'lucide-react';
import type { Icon } from './api';

/** The pictures that may stand before a promise, in the order in which they are offered. */
export const icons: Record<Icon, LucideIcon> = {
  SMILE: Smile,
  HEART: Heart,
  FRIENDS: Users,
  SPEAK: MessageCircle,
  EAR: Ear,
  SHIELD: Shield,
  KEY: KeyRound,
  LOCK: Lock,
  EYE: Eye,
  CAMERA: Camera,
  HELP: LifeBuoy,
  HAND: Hand,
  PENCIL: Pencil,
  BOOK: BookOpen,
  CLOCK: Clock,
  TABLET: Tablet,
};

export const iconNames = Object.keys(icons) as Icon[];
