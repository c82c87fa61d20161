import { FolderInput, FolderOpen, ScanFace, Trash2 } from 'lucide-react';
import { Button } from '../../../app/ui';
import type { Item } from '../api';
import { useResourcesMessages } from '../messages';
import { useItemActs } from '../useItemActs';
import type { Asked } from './ItemSheets';

interface ChosenBarProps {
  items: Item[];
  onOpen: (item: Item) => void;
  onAsk: (asked: Asked) => void;
}

/** What can be done with what was chosen: below the list, so that a second click still meets the row of the first. */
export function ChosenBar({ items, onOpen, onAsk }: ChosenBarProps) {
  const t = useResourcesMessages();
  const acts = useItemActs();
  const mayChange = items.every((item) => item.mayChange);
  const [only, ...others] = items;
  if (!only || (others.length > 0 && !mayChange)) return null;
  return (
    <div className="row wrap chosen">
      {others.length === 0 && (
        <Button onPress={() => onOpen(only)}>
          <FolderOpen aria-hidden="true" size={18} />
          {t('menu.open')}
        </Button>
      )}
      {items.every(({ heldBack }) => heldBack) && (
        <Button onPress={() => onAsk({ sheet: 'faces', items })}>
          <ScanFace aria-hidden="true" size={18} />
          {t('faces.say')}
        </Button>
      )}
      {mayChange && (
        <>
          <Button onPress={() => onAsk({ sheet: 'move', items })}>
            <FolderInput aria-hidden="true" size={18} />
            {t('move.some', { count: items.length })}
          </Button>
          <Button isPending={acts.busy} onPress={() => acts.trash(items)}>
            <Trash2 aria-hidden="true" size={18} />
            {t('trash.some', { count: items.length })}
          </Button>
        </>
      )}
    </div>
  );
}
