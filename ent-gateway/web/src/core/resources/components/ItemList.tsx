import { useRef } from 'react';
import { GridList } from 'react-aria-components/GridList';
import type { Folder, Item, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { useItemDrag } from '../useItemDrag';
import { useShortcuts } from '../useShortcuts';
import type { Uploads } from '../useUploads';
import { EmptyFolder } from './EmptyFolder';
import { ItemRow } from './ItemRow';
import type { Asked } from './ItemSheets';

export interface ItemListProps {
  folder: Folder;
  items: Item[];
  place: Place;
  uploads: Uploads;
  onOpen: (item: Item) => void;
  onAsk: (asked: Asked) => void;
}

interface Selecting {
  selected: Item[];
  onSelect: (items: Item[]) => void;
}

/** What lies in a folder: chosen with the pointer or the keyboard, opened, dragged into folders, cut and put elsewhere. */
export function ItemList({
  folder,
  items,
  place,
  uploads,
  selected,
  onSelect,
  onOpen,
  onAsk,
}: ItemListProps & Selecting) {
  const t = useResourcesMessages();
  const box = useRef<HTMLDivElement>(null);
  const { dragAndDropHooks } = useItemDrag({ folder, items, place, uploads });
  useShortcuts(box, { folder, items: selected, place, onAsk });
  const itemOf = (key: unknown) => items.find(({ id }) => id === key);
  const works = folder.mayAddFolders || folder.mayAddFiles;
  return (
    <div ref={box} className="card" data-landing>
      <GridList
        className="item-list"
        aria-label={t('list', { name: folder.folder?.name ?? t('title') })}
        items={items}
        selectionMode={works ? 'multiple' : 'none'}
        selectionBehavior="replace"
        selectedKeys={selected.map(({ id }) => id)}
        onSelectionChange={(keys) =>
          onSelect(keys === 'all' ? items : items.filter(({ id }) => keys.has(id)))
        }
        onAction={(key) => {
          const item = itemOf(key);
          if (item) onOpen(item);
        }}
        {...(works && { dragAndDropHooks })}
        renderEmptyState={() => <EmptyFolder folder={folder} />}
      >
        {(item) => <ItemRow item={item} folder={folder} onOpen={onOpen} onAsk={onAsk} />}
      </GridList>
    </div>
  );
}
