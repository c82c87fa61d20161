import type { DropItem } from 'react-aria-components/useDragAndDrop';

/** A file and the folders on the way to it; without a file an empty folder. */
export interface Leaf {
  path: string[];
  file?: File;
}

/** Files that are together in one folder. */
export interface Branch {
  path: string[];
  files: File[];
}

export class TooMuch extends Error {}

const mostFiles = 1_000;
/** as deep as folders lie in each other, and one for the folder that they are brought into */
const deepest = 11;
/** What systems leave in folders for themselves. */
const forSystems = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

const within = (leaves: Leaf[]): Leaf[] => {
  if (leaves.length > mostFiles || leaves.some(({ path }) => path.length > deepest)) throw new TooMuch();
  return leaves;
};

/** Files of folders that were chosen: a browser says the way to each. */
export const leavesOfChosen = (files: File[]): Leaf[] =>
  within(
    files
      .filter(({ name }) => !forSystems.test(name))
      .map((file) => ({ path: file.webkitRelativePath.split('/').slice(0, -1), file })),
  );

/** Files and folders that were dropped, with all that lies in the folders. */
export async function leavesOfDropped(dropped: DropItem[]): Promise<Leaf[]> {
  const leaves: Leaf[] = [];
  const take = async (one: DropItem, path: string[]): Promise<void> => {
    if (one.kind === 'file' && !forSystems.test(one.name)) leaves.push({ path, file: await one.getFile() });
    if (one.kind === 'directory') {
      const into = [...path, one.name];
      leaves.push({ path: into });
      within(leaves);
      for await (const entry of one.getEntries()) await take(entry, into);
    }
    within(leaves);
  };
  for (const one of dropped) await take(one, []);
  return leaves;
}

/** Every folder with its files, each after the one that it lies in. */
export function branchesOf(leaves: Leaf[]): Branch[] {
  const branches = new Map<string, Branch>();
  const branch = (path: string[]): Branch => {
    const key = JSON.stringify(path);
    const known = branches.get(key);
    if (known) return known;
    if (path.length > 0) branch(path.slice(0, -1));
    const fresh = { path, files: [] };
    branches.set(key, fresh);
    return fresh;
  };
  for (const { path, file } of leaves) {
    const { files } = branch(path);
    if (file) files.push(file);
  }
  return [...branches.values()];
}
