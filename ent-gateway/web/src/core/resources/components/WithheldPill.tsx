import type { Item } from '../api';
import { useResourcesMessages } from '../messages';

/** Why nobody gets a file now, if the virus scanner hasn't let it through. */
export function WithheldPill({ file }: { file: Item['file'] }) {
  const t = useResourcesMessages();
  return file?.withheld && <span className="pill warn">{t(`withheld.${file.withheld}`)}</span>;
}
