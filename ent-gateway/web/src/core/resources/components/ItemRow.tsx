import { GripVertical, Star } from 'lucide-react';
import { useState } from 'react';
import { Button as DragButton } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import { clock, dayOf, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Folder, Item } from '../api';
import { lookOf } from '../kinds';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';
import { HeldPill } from './HeldPill';
import { ItemMenu } from './ItemMenu';
import type { Asked } from './ItemSheets';
import { RulePill } from './RulePill';
import { Thumbnail } from './Thumbnail';
import { WithheldPill } from './WithheldPill';

interface ItemRowProps {
  item: Item;
  folder: Folder;
  onOpen: (item: Item) => void;
  onAsk: (asked: Asked) => void;
}

/** One thing of a folder: what it is, who changed it when, how large it is, and a menu. */
export function ItemRow({ item, folder, onOpen, onAsk }: ItemRowProps) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const [menu, setMenu] = useState(false);
  const { word } = lookOf(item.file?.mediaType);
  const when = `${shortDate(dayOf(item.changedAt), language)} ${clock(item.changedAt, language)}`;
  return (
    <GridListItem
      id={item.id}
      textValue={item.name}
      className="item-row"
      onContextMenu={(event) => {
        event.preventDefault();
        setMenu(true);
      }}
    >
      <div className="item-line">
        {(folder.mayAddFolders || folder.mayAddFiles) && (
          <DragButton slot="drag" className="btn icon drag" aria-label={t('drag', { name: item.name })}>
            <GripVertical aria-hidden="true" size={18} />
          </DragButton>
        )}
        <Thumbnail item={item} size={24} className={item.kind === 'FOLDER' ? 'item-folder' : 'item-file'} />
        <div className="item-words">
          <p className="b">
            {item.name} <span className="hidden">({t(word)})</span>
            {item.favourite && <Star aria-label={t('favourite')} size={14} fill="currentColor" />}
          </p>
          <p className="s soft">
            {item.changedByName ? t('changed.by', { when, name: item.changedByName }) : when}
            {item.file && ` · ${sizeOf(item.file.size, language)}`}
          </p>
        </div>
        <WithheldPill file={item.file} />
        <HeldPill item={item} onAsk={onAsk} />
        <RulePill item={item} />
        <ItemMenu
          item={item}
          folder={folder}
          isOpen={menu}
          onOpenChange={setMenu}
          onOpen={onOpen}
          onAsk={onAsk}
        />
      </div>
    </GridListItem>
  );
}
