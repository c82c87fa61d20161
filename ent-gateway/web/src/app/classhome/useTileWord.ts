import type { HomeLook, TileKind } from './api';
import { useClassHomeMessages } from './messages';

/** The word of a tile; a small child hears a longer one. */
export function useTileWord() {
  const t = useClassHomeMessages();
  return (kind: TileKind, look: HomeLook): string =>
    look === 'NURSERY' ? t(`nursery.${kind}`) : t(`tile.${kind}`);
}
