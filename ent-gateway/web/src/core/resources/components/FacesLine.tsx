import { Notice } from '../../../app/ui';
import type { Item, Place } from '../api';
import { areHeard } from '../kinds';
import { useResourcesMessages } from '../messages';
import { useFacesAsked } from '../useFacesAsked';
import { useSaysFaces } from '../useSaysFaces';
import type { Uploads } from '../useUploads';
import { FacesNotices } from './FacesNotices';
import type { Asked } from './ItemSheets';

interface FacesLineProps {
  items: Item[];
  uploads: Uploads;
  place: Place;
  onAsk: (asked: Asked) => void;
}

/** Tells those who may say who is on pictures or heard in sounds how many wait for that, and asks at once after they were sent. */
export function FacesLine({ items, uploads, place, onAsk }: FacesLineProps) {
  const t = useResourcesMessages();
  const saysFaces = useSaysFaces();
  const held = saysFaces ? items.filter(({ heldBack }) => heldBack) : [];
  const unsaid = held.filter(({ heldBack }) => heldBack === 'UNSAID');
  const inside = saysFaces ? items.reduce((sum, item) => sum + item.unsaid, 0) : 0;
  const ask = (asked: Item[]) => onAsk({ sheet: 'faces', items: asked });
  useFacesAsked(unsaid, { uploads, place }, ask);
  return (
    <>
      <FacesNotices items={held.filter((item) => !areHeard([item]))} onAsk={ask} />
      <FacesNotices items={held.filter((item) => areHeard([item]))} onAsk={ask} heard />
      {inside > 0 && <Notice kind="warn">{t('faces.inside', { count: inside })}</Notice>}
    </>
  );
}
