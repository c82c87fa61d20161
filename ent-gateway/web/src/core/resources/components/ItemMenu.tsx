import { EllipsisVertical } from 'lucide-react';
import { Button as MenuButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { contentOf, type Folder, type Item } from '../api';
import { useSession } from '../../../app/session';
import { type ResourcesKey, useResourcesMessages } from '../messages';
import { areHeard, showsPeople } from '../kinds';
import { save } from '../save';
import { useClipboard } from '../useClipboard';
import { useItemActs } from '../useItemActs';
import { useOpensLinks } from '../useOpensLinks';
import { useSaysFaces } from '../useSaysFaces';
import type { Asked } from './ItemSheets';

interface ItemMenuProps {
  item: Item;
  folder: Folder;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onOpen: (item: Item) => void;
  onAsk: (asked: Asked) => void;
}

type Entry = [word: Extract<ResourcesKey, `menu.${string}`>, does: () => void, offered?: boolean];

/** All that can be done with one thing, by its button, the right click or the menu key. */
export function ItemMenu({ item, folder, isOpen, onOpenChange, onOpen, onAsk }: ItemMenuProps) {
  const t = useResourcesMessages();
  const acts = useItemActs();
  const saysFaces = useSaysFaces();
  const opensLinks = useOpensLinks();
  const { keep } = useClipboard();
  const cuts = useSession().space !== 'pupil';
  const { standing, kind, closed } = folder.space;
  const staff = standing === 'KEEPER' || standing === 'SUPERVISOR';
  const ask = (sheet: Asked['sheet']) => () => onAsk({ sheet, items: [item] });
  const entries: Entry[] = [
    ['menu.open', () => onOpen(item)],
    ['menu.download', () => save(contentOf(item.id), item.name), item.kind === 'FILE'],
    [item.favourite ? 'menu.unmark' : 'menu.mark', () => acts.mark(item)],
    ['menu.rename', ask('rename'), item.mayChange],
    ['menu.move', ask('move'), item.mayChange],
    ['menu.cut', () => keep({ act: 'cut', items: [item] }), cuts && item.mayChange],
    ['menu.copy', () => keep({ act: 'copy', items: [item] }), cuts],
    [
      'menu.rule',
      ask('rule'),
      item.kind === 'FOLDER' &&
        item.mayChange &&
        standing === 'KEEPER' &&
        (kind === 'CLASS' || kind === 'GROUP'),
    ],
    [
      areHeard([item]) ? 'menu.voices' : 'menu.faces',
      ask('faces'),
      staff && saysFaces && showsPeople(item.file?.mediaType),
    ],
    ['menu.link', ask('link'), staff && opensLinks && !closed],
    ['menu.trash', () => acts.trash([item]), item.mayChange],
  ];
  const offered = entries.filter(([, , shown = true]) => shown);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <MenuButton className="btn icon" aria-label={t('menu', { name: item.name })}>
        <EllipsisVertical aria-hidden="true" size={20} />
      </MenuButton>
      <Popover className="menu" placement="bottom end">
        <Menu onAction={(key) => offered.find(([word]) => word === key)?.[1]()}>
          {offered.map(([word]) => (
            <MenuItem key={word} id={word} className="menu-item">
              {t(word)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
