import {
  BookHeart,
  BookOpen,
  Cake,
  CalendarDays,
  Calculator,
  FolderHeart,
  Globe,
  Languages,
  type LucideIcon,
  Music,
  Newspaper,
  NotebookPen,
  Palette,
  PencilLine,
  Trophy,
  Utensils,
} from 'lucide-react';
import { isOff, type Me, type ProductModule } from '../session';
import type { HomeLook, TileKind } from './api';

interface TileLook {
  icon: LucideIcon;
  tint: 1 | 2 | 3 | 4;
  /** the last word of its own page's address */
  path: string;
  /** where a child who reads goes, if that is elsewhere */
  reads?: string;
}

/** The tiles that modules give. One that is new gets its picture, its words and its room here. */
export const tiles: Record<TileKind, TileLook> = {
  TODO: { icon: NotebookPen, tint: 1, path: 'a-faire' },
  BLOG: { icon: Newspaper, tint: 4, path: 'blog', reads: '/blog' },
  FOLDER: { icon: FolderHeart, tint: 2, path: 'dossier', reads: '/ressources' },
  LIBRARY: { icon: BookHeart, tint: 3, path: 'livres' },
  TO_SEE: { icon: Globe, tint: 1, path: 'a-voir', reads: '/a-voir' },
  WEEK: { icon: CalendarDays, tint: 2, path: 'semaine' },
  MEAL: { icon: Utensils, tint: 4, path: 'repas' },
  WRITING: { icon: PencilLine, tint: 2, path: 'ecrire', reads: '/ecrire-ensemble' },
  BIRTHDAYS: { icon: Cake, tint: 1, path: 'anniversaires' },
};

export const tileKinds = Object.keys(tiles) as TileKind[];

export const addressOf = (kind: TileKind, look: HomeLook): string => {
  const { path, reads } = tiles[kind];
  return look === 'ELEMENTARY' && reads ? reads : `/ma-classe/${path}`;
};

export const kindAt = (path: string): TileKind | undefined =>
  tileKinds.find((kind) => tiles[kind].path === path);

const subjects: [RegExp, LucideIcon][] = [
  [/math|calcul|nombre|num|géom|mesure/, Calculator],
  [/lect|livre|album|histoire de|vocab/, BookOpen],
  [/poésie|chan[ts]|musi|comptine/, Music],
  [/art|dessin|peint|graph|colori/, Palette],
  [/sport|motric|piscine|eps/, Trophy],
  [/monde|géo|scien|hist|vivant|temps/, Globe],
  [/angl|langue/, Languages],
];

/** A picture for a subject, so that who can't read knows it again. */
export const pictureOf = (subject: string): LucideIcon =>
  subjects.find(([words]) => words.test(subject.toLowerCase()))?.[1] ?? PencilLine;

const modules: Partial<Record<TileKind, ProductModule>> = {
  TODO: 'HOMEWORK',
  BLOG: 'MESSAGING',
  LIBRARY: 'HOMEWORK',
  WEEK: 'HOMEWORK',
  MEAL: 'CANTEEN',
  WRITING: 'MESSAGING',
};

/** Whether the town has the module that gives a tile. */
export const isThere = (kind: TileKind, me: Pick<Me, 'territory'>): boolean => {
  const module = modules[kind];
  return !module || !isOff(me, module);
};
