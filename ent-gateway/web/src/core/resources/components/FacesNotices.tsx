import { AudioLines, ScanFace } from 'lucide-react';
import { Button, Notice } from '../../../app/ui';
import type { Item } from '../api';
import { useResourcesMessages } from '../messages';

interface FacesNoticesProps {
  /** pictures and films that are held back, or sounds */
  items: Item[];
  heard?: boolean;
  onAsk: (unsaid: Item[]) => void;
}

/** How many wait until somebody says who that is, and how many stay hidden. */
export function FacesNotices({ items, heard = false, onAsk }: FacesNoticesProps) {
  const t = useResourcesMessages();
  const unsaid = items.filter(({ heldBack }) => heldBack === 'UNSAID');
  const forbidden = items.length - unsaid.length;
  const Icon = heard ? AudioLines : ScanFace;
  return (
    <>
      {unsaid.length > 0 && (
        <Notice kind="warn">
          <p>{t(heard ? 'voices.waiting' : 'faces.waiting', { count: unsaid.length })}</p>
          <Button onPress={() => onAsk(unsaid)}>
            <Icon aria-hidden="true" size={18} />
            {t(heard ? 'menu.voices' : 'faces.say')}
          </Button>
        </Notice>
      )}
      {forbidden > 0 && (
        <Notice kind="info">{t(heard ? 'voices.held' : 'faces.held', { count: forbidden })}</Notice>
      )}
    </>
  );
}
