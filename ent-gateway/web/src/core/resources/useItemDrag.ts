import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Folder, Item, Place } from './api';
import { useItemActs } from './useItemActs';
import type { Uploads } from './useUploads';

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

const filesIn = (dropped: Dropped) =>
  Promise.all(dropped.flatMap((one) => (one.kind === 'file' ? [one.getFile()] : [])));

/** Things are dragged into folders of the list, and files of the computer into the folder or one of these. */
export function useItemDrag({ folder, items, place, uploads }: Dragging) {
  const acts = useItemActs();
  const itemOf = (key: unknown) => items.find(({ id }) => id === key);
  const moveInto = async (dropped: Dropped, to: Place) => {
    const ids = await Promise.all(
      dropped.flatMap((one) => (one.kind === 'text' && one.types.has(type) ? [one.getText(type)] : [])),
    );
    const moved = items.filter(({ id, mayChange }) => mayChange && ids.includes(id) && id !== to.folderId);
    if (moved.length > 0) acts.move(moved, to);
    const files = await filesIn(dropped);
    if (files.length > 0) await uploads.add(files, to, folder.mayAddFolders);
  };
  return useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [type]: String(key), 'text/plain': itemOf(key)?.name ?? '' })),
    acceptedDragTypes: 'all',
    getDropOperation: (_, types) => (types.has(type) ? 'move' : folder.mayAddFiles ? 'copy' : 'cancel'),
    shouldAcceptItemDrop: ({ key }) => itemOf(key)?.kind === 'FOLDER',
    onItemDrop: ({ items: dropped, target }) =>
      void moveInto([...dropped], { spaceId: place.spaceId, folderId: String(target.key) }),
    onRootDrop: ({ items: dropped }) =>
      void filesIn([...dropped]).then((files) =>
        files.length > 0 ? uploads.add(files, place, folder.mayAddFolders) : undefined,
      ),
  });
}
