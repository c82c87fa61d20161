import type { Item, Withheld } from '../api';
import { useResourcesMessages } from '../messages';

/** Why nobody gets a file now, if the virus scanner hasn't let it through. */
export function WithheldPill({ file }: { file: Item['file'] }) {
  const t = useResourcesMessages();
  // files that are let through aren't withheld
  const withheld = file?.withheld as Exclude<Withheld, 'NONE' | 'CLEAN'> | null | undefined;
  return withheld && <span className="pill warn">{t(`withheld.${withheld}`)}</span>;
}
