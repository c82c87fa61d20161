import type { Programme, SlotSubject } from './api';

const nursery = ['LANGUAGE', 'MOVING', 'CREATING', 'FIRST_MATHEMATICS', 'EXPLORING'] as const;
const elementary = [
  'FRENCH',
  'MATHEMATICS',
  'FOREIGN_LANGUAGE',
  'SPORT',
  'WORLD',
  'CIVICS',
  'SCIENCE',
  'HISTORY_GEOGRAPHY',
  'ART',
  'MUSIC',
  'ART_HISTORY',
] as const;

/** The subjects of a class: those of elementary school where its programmes have hours, or else all. */
export const subjectsFor = (programmes: readonly Programme[]): readonly SlotSubject[] =>
  programmes.length > 0 ? elementary : [...nursery, ...elementary];

/** The families of colours, as on the wall of a classroom: one for each way of working. */
const tints: Record<SlotSubject, string> = {
  LANGUAGE: 'blue',
  FRENCH: 'blue',
  FIRST_MATHEMATICS: 'gold',
  MATHEMATICS: 'gold',
  FOREIGN_LANGUAGE: 'violet',
  MOVING: 'red',
  SPORT: 'red',
  CREATING: 'violet',
  ART: 'violet',
  MUSIC: 'violet',
  ART_HISTORY: 'violet',
  EXPLORING: 'green',
  WORLD: 'green',
  CIVICS: 'green',
  SCIENCE: 'green',
  HISTORY_GEOGRAPHY: 'green',
};

/** The colour of a slot; none for what is no lesson. */
export const tintOf = (subject: SlotSubject | null): string =>
  subject ? `slot-${tints[subject]}` : 'slot-rest';
