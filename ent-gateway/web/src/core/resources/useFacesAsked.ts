import { useEffect, useRef } from 'react';
import type { Item, Place } from './api';
import { showsPeople } from './kinds';
import type { Uploads } from './useUploads';

/** Asks once of pictures that were just sent into this folder, as soon as all have arrived. */
export function useFacesAsked(
  unsaid: Item[],
  { uploads, place }: { uploads: Uploads; place: Place },
  ask: (fresh: Item[]) => void,
) {
  const here = uploads.list.filter(
    ({ target }) => target.spaceId === place.spaceId && target.folderId === place.folderId,
  );
  const sending = here.some(({ state }) => state === 'sending');
  const arrived = here.filter(({ state, file }) => state === 'done' && showsPeople(file.type)).length;
  const known = useRef<Set<string>>(undefined);
  const waiting = useRef(false);
  useEffect(() => {
    if (sending) {
      waiting.current = true;
      return;
    }
    const ids = unsaid.map(({ id }) => id);
    if (!waiting.current || arrived === 0) {
      waiting.current = false;
      known.current = new Set(ids);
      return;
    }
    const fresh = unsaid.filter(({ id }) => !known.current?.has(id));
    // the folder is read again a little later than the last one has arrived
    if (fresh.length > 0 && fresh.length >= arrived) {
      waiting.current = false;
      ask(fresh);
    }
  }, [sending, arrived, unsaid, ask]);
}
