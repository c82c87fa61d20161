import type { CharterVersion } from '../api';
import { useCharterMessages } from '../messages';

/** How many have accepted a version; of one that nobody has answered yet, whose promise or consent of before still holds. */
export function Accepted({
  version: { acceptances, ofChildren, withdrawable },
}: {
  version: CharterVersion;
}) {
  const t = useCharterMessages();
  const all = acceptances ?? 0;
  const children = ofChildren ?? 0;
  if (!withdrawable || all === 0) return <p className="soft">{t('accepted', { count: all })}</p>;
  return (
    <p className="soft">
      {children > 0 && t('kept.children', { count: children })}{' '}
      {all > children ? t('kept.adults', { count: all - children }) : t('kept.noAdult')}
    </p>
  );
}
