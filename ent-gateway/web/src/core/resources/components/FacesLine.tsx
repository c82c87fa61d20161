import { ScanFace } from 'lucide-react';
import { Button, Notice } from '../../../app/ui';
import type { Item, Place } from '../api';
import { useResourcesMessages } from '../messages';
import { useFacesAsked } from '../useFacesAsked';
import type { Uploads } from '../useUploads';
import type { Asked } from './ItemSheets';

interface FacesLineProps {
  items: Item[];
  uploads: Uploads;
  place: Place;
  onAsk: (asked: Asked) => void;
}

/** Tells how many pictures wait until it is said who is on them, and asks at once after they were sent. */
export function FacesLine({ items, uploads, place, onAsk }: FacesLineProps) {
  const t = useResourcesMessages();
  const unsaid = items.filter(({ heldBack }) => heldBack === 'UNSAID');
  const forbidden = items.filter(({ heldBack }) => heldBack === 'FORBIDDEN').length;
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
      {forbidden > 0 && <Notice kind="info">{t('faces.held', { count: forbidden })}</Notice>}
    </>
  );
}
