import type { DropItem } from 'react-aria-components/useDragAndDrop';
import { expect, it } from 'vitest';
import { branchesOf, leavesOfChosen, leavesOfDropped, TooMuch } from './wholeFolders';

function chosen(way: string): File {
  const file = new File(['.'], way.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: way });
  return file;
}

const dropped = (name: string) =>
  ({ kind: 'file', name, getFile: () => Promise.resolve(new File(['.'], name)) }) as unknown as DropItem;

const folder = (name: string, ...entries: DropItem[]) =>
  ({
    kind: 'directory',
    name,
    getEntries: async function* () {
      for (const entry of entries) yield await Promise.resolve(entry);
    },
  }) as unknown as DropItem;

const shown = (leaves: Parameters<typeof branchesOf>[0]) =>
  branchesOf(leaves).map(
    ({ path, files }) => `${path.join('/')}: ${files.map(({ name }) => name).join(', ')}`,
  );

it('makes each folder before what lies in it, and leaves out what systems keep there', () => {
  const leaves = leavesOfChosen([
    chosen('Sortie/Mer/a.png'),
    chosen('Sortie/b.pdf'),
    chosen('Sortie/.DS_Store'),
  ]);

  expect(shown(leaves)).toEqual([': ', 'Sortie: b.pdf', 'Sortie/Mer: a.png']);
});

it('walks through what is dropped, empty folders too', async () => {
  const leaves = await leavesOfDropped([
    dropped('seul.txt'),
    folder('Sortie', folder('Vide'), dropped('b.pdf'), dropped('Thumbs.db')),
  ]);

  expect(shown(leaves)).toEqual([': seul.txt', 'Sortie: b.pdf', 'Sortie/Vide: ']);
});

it('takes nothing of what is too much or too deep', async () => {
  expect(() => leavesOfChosen(Array.from({ length: 1_001 }, (_, at) => chosen(`Sortie/${at}.png`)))).toThrow(
    TooMuch,
  );
  const deep = Array.from({ length: 12 }).reduce<DropItem>((inner) => folder('d', inner), dropped('a'));
  await expect(leavesOfDropped([deep])).rejects.toThrow(TooMuch);
});
