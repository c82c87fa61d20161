import { useQueryClient } from '@tanstack/react-query';
import { toast } from '../../app/ui';
import { addFolder, type Place } from './api';
import { useResourcesMessages } from './messages';
import { resourcesKey } from './queries';
import { useRefusals } from './useActs';
import type { Uploads } from './useUploads';
import { branchesOf, type Leaf, TooMuch } from './wholeFolders';

/** Brings folders of the computer in as they are: makes each, and sends its files into it. */
export function useWholeFolder(uploads: Uploads) {
  const t = useResourcesMessages();
  const client = useQueryClient();
  const tell = useRefusals();
  const bring = async (leaves: Leaf[], to: Place, unfolds: boolean) => {
    const made = new Map([[JSON.stringify([]), to]]);
    const branches = branchesOf(leaves);
    for (const { path } of branches) {
      const name = path.at(-1);
      const parent = made.get(JSON.stringify(path.slice(0, -1)));
      if (!name || !parent) continue;
      const folder = await addFolder(parent, name, 'NUMBER');
      made.set(JSON.stringify(path), { spaceId: to.spaceId, folderId: folder.id });
    }
    await client.invalidateQueries({ queryKey: resourcesKey });
    const sent = branches.flatMap(({ path, files }) => {
      const place = made.get(JSON.stringify(path));
      return place ? [{ files, place, unfolds: unfolds && path.length === 0 }] : [];
    });
    await uploads.addAll(sent);
  };
  /** @param unfolds whether a loose archive is unfolded; one in a folder stays as it is */
  return (leaves: Leaf[] | Promise<Leaf[]>, to: Place, unfolds = false) =>
    void Promise.resolve(leaves)
      .then((all) => bring(all, to, unfolds))
      .catch((error: unknown) =>
        toast('danger', error instanceof TooMuch ? t('folder.tooMuch') : tell(error as Error)),
      );
}
