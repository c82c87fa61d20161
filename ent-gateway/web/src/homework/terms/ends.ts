import type { Day } from '../../app/format';

export const COUNTS = [2, 3, 4, 5];

/** Where most schools divide a year: as month and day, from September on. */
const usual: Record<number, string[]> = {
  2: ['01-31'],
  3: ['11-30', '03-15'],
  4: ['11-15', '01-31', '04-15'],
  5: ['10-31', '12-31', '02-28', '04-30'],
};

/** The last days that are proposed for a year of so many terms, all but that of the last one. */
export const usualEnds = (year: number, count: number): Day[] =>
  (usual[count] ?? []).map((end) => `${end < '09' ? year + 1 : year}-${end}`);

/** Whether each term ends after the one before, within the year. */
export const isInOrder = (year: number, ends: Day[]): boolean =>
  [`${year}-09-01`, ...ends, `${year + 1}-08-31`].every(
    (end, at, all) => end !== '' && (at === 0 || end > (all[at - 1] ?? '')),
  );
