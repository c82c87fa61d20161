import { UnreachableError } from '../http';

/** Brings a file of the application and what it stands on. */
export type Load<File = unknown> = () => Promise<File>;

/** What the files that are here may still ask for; it grows with each file that comes. */
export const toCome = new Set<Load>();

/** What does not come is the network's fault, and is said so (see `errors/Boundary.tsx`). */
export const reached =
  <File>(load: Load<File>): Load<File> =>
  () =>
    load().catch((cause: unknown) => {
      throw new UnreachableError('a file of the application', { cause });
    });

/**
 * Marks a file that is asked for only when it is needed, as in `lazy(later(…))`: it is kept with the screens that lead
 * to it, to open without network (see `keepScreens.ts`).
 */
export function later<File>(load: Load<File>): Load<File> {
  toCome.add(load);
  return reached(load);
}
