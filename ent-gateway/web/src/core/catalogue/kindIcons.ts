import { AppWindow, Ear, FileText, Film, Globe, type LucideIcon, Puzzle } from 'lucide-react';
import type { ResourceKind } from './api';

export const kindIcons: Record<ResourceKind, LucideIcon> = {
  LINK: AppWindow,
  SITE: Globe,
  VIDEO: Film,
  SOUND: Ear,
  DOCUMENT: FileText,
  EXERCISE: Puzzle,
};
