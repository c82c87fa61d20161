import type { ResourceKind, SchoolLevel, SchoolSubject } from './api';

export const kinds: ResourceKind[] = ['LINK', 'SITE', 'VIDEO', 'SOUND', 'DOCUMENT', 'EXERCISE'];

type Cycle = 1 | 2 | 3;

export const levels: { level: SchoolLevel; cycle: Cycle }[] = [
  { level: 'TPS', cycle: 1 },
  { level: 'PS', cycle: 1 },
  { level: 'MS', cycle: 1 },
  { level: 'GS', cycle: 1 },
  { level: 'CP', cycle: 2 },
  { level: 'CE1', cycle: 2 },
  { level: 'CE2', cycle: 2 },
  { level: 'CM1', cycle: 3 },
  { level: 'CM2', cycle: 3 },
];

/** In the order of the programmes. */
export const subjects: { subject: SchoolSubject; cycles: Cycle[] }[] = [
  { subject: 'LANGUAGE', cycles: [1] },
  { subject: 'MOVING', cycles: [1] },
  { subject: 'CREATING', cycles: [1] },
  { subject: 'FIRST_MATHEMATICS', cycles: [1] },
  { subject: 'EXPLORING', cycles: [1] },
  { subject: 'FRENCH', cycles: [2, 3] },
  { subject: 'FOREIGN_LANGUAGE', cycles: [2, 3] },
  { subject: 'ART', cycles: [2, 3] },
  { subject: 'MUSIC', cycles: [2, 3] },
  { subject: 'ART_HISTORY', cycles: [3] },
  { subject: 'SPORT', cycles: [2, 3] },
  { subject: 'CIVICS', cycles: [2, 3] },
  { subject: 'WORLD', cycles: [2] },
  { subject: 'HISTORY_GEOGRAPHY', cycles: [3] },
  { subject: 'SCIENCE', cycles: [3] },
  { subject: 'MATHEMATICS', cycles: [2, 3] },
];

/** The subjects that are taught at these levels; all where none is chosen. */
export function subjectsAt(chosen: readonly SchoolLevel[]): SchoolSubject[] {
  const cycles = levels.filter(({ level }) => chosen.includes(level)).map(({ cycle }) => cycle);
  return subjects
    .filter((one) => cycles.length === 0 || one.cycles.some((cycle) => cycles.includes(cycle)))
    .map(({ subject }) => subject);
}
