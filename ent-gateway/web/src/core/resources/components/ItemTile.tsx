import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../../app/i18n';
import { useSpeech } from '../../../app/ui';
import type { Folder, Item } from '../api';
import { lookOf } from '../kinds';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';
import { ItemMenu } from './ItemMenu';
import type { Asked } from './ItemSheets';
import { Thumbnail } from './Thumbnail';
import { WithheldPill } from './WithheldPill';

interface ItemTileProps {
  item: Item;
  folder: Folder;
  onOpen: (item: Item) => void;
  onAsk: (asked: Asked) => void;
}

/** One thing for pupils: a large picture, its name that can be heard, and a menu. */
export function ItemTile({ item, folder, onOpen, onAsk }: ItemTileProps) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const speak = useSpeech();
  const [menu, setMenu] = useState(false);
  const { word } = lookOf(item.file?.mediaType);
  return (
    <li className="item-tile">
      <button type="button" className="card item-tile-open" onClick={() => onOpen(item)}>
        <Thumbnail item={item} size={96} />
        <span className="b">{item.name}</span>
        <WithheldPill file={item.file} />
        <span className="s soft">{item.file ? sizeOf(item.file.size, language) : t(word)}</span>
      </button>
      <div className="item-tile-acts">
        <ItemMenu
          item={item}
          folder={folder}
          isOpen={menu}
          onOpenChange={setMenu}
          onOpen={onOpen}
          onAsk={onAsk}
        />
        {speak && (
          <button
            type="button"
            className="btn icon"
            aria-label={t('listen', { name: item.name })}
            onClick={() => speak(item.name)}
          >
            <Volume2 aria-hidden="true" size={22} />
          </button>
        )}
      </div>
    </li>
  );
}
