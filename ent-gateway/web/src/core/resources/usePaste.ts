import type { Place } from './api';
import { useClipboard } from './useClipboard';
import { useItemActs } from './useItemActs';

/** Puts what was cut or copied into a folder; what was cut is put once. */
export function usePaste(place: Place) {
  const { clip, keep } = useClipboard();
  const acts = useItemActs();
  const paste = () => {
    if (!clip) return;
    if (clip.act === 'copy') {
      acts.copy(clip.items, place);
    } else {
      acts.move(clip.items, place);
      keep(undefined);
    }
  };
  return { clip, paste, busy: acts.busy };
}
