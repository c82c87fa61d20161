/** Brings a file of the application and what it stands on. */
export type Load<File = unknown> = () => Promise<File>;

/** What the files that are here may still ask for; it grows with each file that comes. */
export const toCome = new Set<Load>();

/**
 * Marks a file that is asked for only when it is needed, as in `lazy(later(…))`: it is kept with the screens that lead
 * to it, to open without network (see `keepScreens.ts`).
 */
export function later<File>(load: Load<File>): Load<File> {
  toCome.add(load);
  return load;
}
