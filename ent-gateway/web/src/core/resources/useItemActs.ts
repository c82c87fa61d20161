import { copyItems, type Item, markItem, moveItems, type Place, restoreItems, trashItems } from './api';
import { useResourcesMessages } from './messages';
import { useActs } from './useActs';

const idsOf = (items: Item[]) => items.map(({ id }) => id);

/** What is done with several things at once, each with its way back. */
export function useItemActs() {
  const t = useResourcesMessages();
  const acts = useActs();
  const counts = (items: Item[]) => ({ count: items.length, name: items[0]?.name ?? '' });
  return {
    busy: acts.isPending,
    trash: (items: Item[], onDone?: () => void) =>
      acts.mutate({
        call: () => trashItems(idsOf(items)),
        done: t('done.trashed', counts(items)),
        undo: () => restoreItems(idsOf(items)),
        ...(onDone && { onDone }),
      }),
    move: (items: Item[], to: Place, onDone?: () => void) => {
      const [first] = items;
      if (!first) return;
      const back: Place = { spaceId: first.spaceId, folderId: first.parentId ?? null };
      acts.mutate({
        call: () => moveItems(idsOf(items), to),
        done: t('done.moved', counts(items)),
        undo: () => moveItems(idsOf(items), back),
        ...(onDone && { onDone }),
      });
    },
    copy: (items: Item[], to: Place) =>
      acts.mutate({ call: () => copyItems(idsOf(items), to), done: t('done.copied', counts(items)) }),
    mark: (item: Item) => acts.mutate({ call: () => markItem(item.id, !item.favourite) }),
    restore: (items: Item[]) =>
      acts.mutate({ call: () => restoreItems(idsOf(items)), done: t('done.restored', counts(items)) }),
  };
}
