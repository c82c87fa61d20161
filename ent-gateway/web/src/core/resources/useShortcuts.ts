import { type RefObject, useEffect } from 'react';
import { toast } from '../../app/ui';
import type { Folder, Item, Place } from './api';
import type { Asked } from './components/ItemSheets';
import { useResourcesMessages } from './messages';
import { useClipboard } from './useClipboard';
import { useItemActs } from './useItemActs';
import { usePaste } from './usePaste';

interface Chosen {
  folder: Folder;
  items: Item[];
  place: Place;
  onAsk: (asked: Asked) => void;
}

/** The keyboard's ways: F2 renames, Delete throws away, Ctrl+X, C and V cut, copy and put. */
export function useShortcuts(box: RefObject<HTMLElement | null>, { folder, items, place, onAsk }: Chosen) {
  const t = useResourcesMessages();
  const { keep } = useClipboard();
  const { paste } = usePaste(place);
  const acts = useItemActs();
  const changeable = items.length > 0 && items.every(({ mayChange }) => mayChange);
  const take = (act: 'cut' | 'copy') => {
    keep({ act, items });
    toast('info', t(act === 'cut' ? 'clip.cut' : 'clip.copied', { count: items.length }));
  };
  const press = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    const key = control ? `^${event.key.toLowerCase()}` : event.key;
    const does: Record<string, (() => void) | false> = {
      F2: changeable && items.length === 1 && (() => onAsk({ sheet: 'rename', items })),
      Delete: changeable && (() => acts.trash(items)),
      '^x': changeable && (() => take('cut')),
      '^c': items.length > 0 && (() => take('copy')),
      '^v': folder.mayAddFiles && paste,
    };
    const chosen = does[key];
    if (!chosen) return;
    event.preventDefault();
    chosen();
  };
  useEffect(() => {
    const element = box.current;
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
}
