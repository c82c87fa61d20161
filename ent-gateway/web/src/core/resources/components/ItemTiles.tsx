import { EmptyFolder } from './EmptyFolder';
import type { ItemListProps } from './ItemList';
import { ItemTile } from './ItemTile';

/** The same for pupils: large pictures and words that can be heard. */
export function ItemTiles({ folder, items, onOpen, onAsk }: ItemListProps) {
  if (items.length === 0) return <EmptyFolder folder={folder} />;
  return (
    <ul className="item-tiles" data-landing>
      {items.map((item) => (
        <ItemTile key={item.id} item={item} folder={folder} onOpen={onOpen} onAsk={onAsk} />
      ))}
    </ul>
  );
}
