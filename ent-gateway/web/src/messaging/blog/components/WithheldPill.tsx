import type { Picture } from '../api';
import { useBlogMessages } from '../messages';

/** Why nobody gets a picture, a sound or a film now; those that are let through aren't withheld. */
export function WithheldPill({ withheld }: { withheld: NonNullable<Picture['withheld']> }) {
  const t = useBlogMessages();
  return (
    <span className="pill warn">
      {t(`withheld.${withheld as Exclude<typeof withheld, 'NONE' | 'CLEAN'>}`)}
    </span>
  );
}
