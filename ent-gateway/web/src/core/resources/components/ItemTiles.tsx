import { Volume2 } from 'lucide-react';
import { useLanguage } from '../../../app/i18n';
import { useSpeech } from '../../../app/ui';
import { lookOf } from '../kinds';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';
import { EmptyFolder } from './EmptyFolder';
import type { ItemListProps } from './ItemList';

/** The same for pupils: large pictures and words that can be heard. */
export function ItemTiles({ folder, items, onOpen }: ItemListProps) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const speak = useSpeech();
  if (items.length === 0) return <EmptyFolder folder={folder} />;
  return (
    <ul className="item-tiles">
      {items.map((item) => {
        const { icon: Icon, word } = lookOf(item.file?.mediaType);
        return (
          <li key={item.id} className="item-tile">
            <button type="button" className="card item-tile-open" onClick={() => onOpen(item)}>
              <Icon aria-hidden="true" size={64} strokeWidth={1.5} />
              <span className="b">{item.name}</span>
              <span className="s soft">{item.file ? sizeOf(item.file.size, language) : t(word)}</span>
            </button>
            {speak && (
              <button
                type="button"
                className="say"
                aria-label={t('listen', { name: item.name })}
                onClick={() => speak(item.name)}
              >
                <Volume2 aria-hidden="true" size={22} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
