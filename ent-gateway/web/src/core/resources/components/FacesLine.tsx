import { ScanFace } from 'lucide-react';
import { Button, Notice } from '../../../app/ui';
import type { Item, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { useFacesAsked } from '../useFacesAsked';
import { useSaysFaces } from '../useSaysFaces';
import type { Uploads } from '../useUploads';
import type { Asked } from './ItemSheets';

interface FacesLineProps {
  items: Item[];
  uploads: Uploads;
  place: Place;
  onAsk: (asked: Asked) => void;
}

/** Tells those who may say who is on pictures how many wait for that, and asks at once after they were sent. */
export function FacesLine({ items, uploads, place, onAsk }: FacesLineProps) {
  const t = useResourcesMessages();
  const saysFaces = useSaysFaces();
  const held = saysFaces ? items : [];
  const unsaid = held.filter(({ heldBack }) => heldBack === 'UNSAID');
  const forbidden = held.filter(({ heldBack }) => heldBack === 'FORBIDDEN').length;
  const inside = held.reduce((sum, item) => sum + item.unsaid, 0);
  useFacesAsked(unsaid, { uploads, place }, (fresh) => onAsk({ sheet: 'faces', items: fresh }));
  return (
    <>
      {unsaid.length > 0 && (
        <Notice kind="warn">
          <p>{t('faces.waiting', { count: unsaid.length })}</p>
          <Button onPress={() => onAsk({ sheet: 'faces', items: unsaid })}>
            <ScanFace aria-hidden="true" size={18} />
            {t('faces.say')}
          </Button>
        </Notice>
      )}
      {inside > 0 && <Notice kind="warn">{t('faces.inside', { count: inside })}</Notice>}
      {forbidden > 0 && <Notice kind="info">{t('faces.held', { count: forbidden })}</Notice>}
    </>
  );
}
