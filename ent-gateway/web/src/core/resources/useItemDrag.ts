import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Folder, Item, Place } from './api';
import { useItemActs } from './useItemActs';
import type { Uploads } from './useUploads';
import { useWholeFolder } from './useWholeFolder';
import { leavesOfDropped } from './wholeFolders';

const type = 'application/x-preau-item';

interface Dragging {
  folder: Folder;
  items: Item[];
  place: Place;
  uploads: Uploads;
}

type Dropped = Parameters<
  NonNullable<NonNullable<Parameters<typeof useDragAndDrop>[0]>['onRootDrop']>
>[0]['items'];

/** Things are dragged into folders of the list, and files and folders of the computer into the folder or one of these. */
export function useItemDrag({ folder, items, place, uploads }: Dragging) {
  const acts = useItemActs();
  const bring = useWholeFolder(uploads);
  const itemOf = (key: unknown) => items.find(({ id }) => id === key);
  const moveInto = async (dropped: Dropped, to: Place) => {
    const ids = await Promise.all(
      dropped.flatMap((one) => (one.kind === 'text' && one.types.has(type) ? [one.getText(type)] : [])),
    );
    const moved = items.filter(({ id, mayChange }) => mayChange && ids.includes(id) && id !== to.folderId);
    if (moved.length > 0) acts.move(moved, to);
    bring(leavesOfDropped(dropped), to, folder.mayAddFolders);
  };
  return useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [type]: String(key), 'text/plain': itemOf(key)?.name ?? '' })),
    acceptedDragTypes: 'all',
    getDropOperation: (_, types) => (types.has(type) ? 'move' : folder.mayAddFiles ? 'copy' : 'cancel'),
    shouldAcceptItemDrop: ({ key }) => itemOf(key)?.kind === 'FOLDER',
    onItemDrop: ({ items: dropped, target }) =>
      void moveInto([...dropped], { spaceId: place.spaceId, folderId: String(target.key) }),
    onRootDrop: ({ items: dropped }) => bring(leavesOfDropped([...dropped]), place, folder.mayAddFolders),
  });
}
