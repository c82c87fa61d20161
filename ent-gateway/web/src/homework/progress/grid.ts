import type { Level, NotedResult, Result, Results, Skill, Subject } from './api';

const at = (childId: string, skillId: string) => `${childId} ${skillId}`;

/** Levels by pupil and skill, as they are noted. */
export function levelsOf({ results }: Pick<Results, 'results'>) {
  const byCell = new Map(results.map(({ childId, skillId, level }) => [at(childId, skillId), level]));
  return (childId: string, skillId: string): Level | null => byCell.get(at(childId, skillId)) ?? null;
}

/** The results after some are noted: what the family reads stays as it is. */
export function withNoted(results: Results, noted: readonly NotedResult[]): Results {
  const changed = new Map(noted.map((one) => [at(one.childId, one.skillId), one]));
  const kept = results.results.flatMap((one): Result[] => {
    const change = changed.get(at(one.childId, one.skillId));
    if (!change) return [one];
    changed.delete(at(one.childId, one.skillId));
    return change.level === null && one.published === null ? [] : [{ ...one, level: change.level }];
  });
  const added = [...changed.values()].filter(({ level }) => level !== null);
  return { ...results, results: [...kept, ...added.map((one) => ({ ...one, published: null }))] };
}

/** What takes these results back to what is noted now. */
export function wayBack(results: Results, noted: readonly NotedResult[]): NotedResult[] {
  const levelOf = levelsOf(results);
  return noted.map(({ childId, skillId }) => ({ childId, skillId, level: levelOf(childId, skillId) }));
}

/** The part of a note that is to be taken back when it isn't kept: what was noted anew since stays. */
export function lostOf(
  results: Results,
  noted: readonly NotedResult[],
  back: readonly NotedResult[],
): NotedResult[] {
  const levelOf = levelsOf(results);
  return back.filter(({ childId, skillId }, index) => levelOf(childId, skillId) === noted[index]?.level);
}

/** How many levels the families don't read as they are noted. */
export const unpublished = ({ results }: Pick<Results, 'results'>): number =>
  results.filter(({ level, published }) => level !== published).length;

/** The subjects of skills, in the order in which they come. */
export const subjectsOf = (skills: readonly Skill[]): Subject[] => [
  ...new Set(skills.map(({ subject }) => subject)),
];

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface Cell {
  row: number;
  column: number;
}

/** Where a key leads from a cell of the grid; nothing for another key, or at the edge. */
export function moved({ row, column }: Cell, key: string, rows: number, columns: number): Cell | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const next = { row: row + step[0], column: column + step[1] };
  return next.row < 0 || next.row >= rows || next.column < 0 || next.column >= columns ? undefined : next;
}
