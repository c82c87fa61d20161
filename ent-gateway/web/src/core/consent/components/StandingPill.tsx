import { Ban, Check, CircleDashed, type LucideIcon } from 'lucide-react';
import type { ImageStanding } from '../api';
import { useConsentMessages } from '../messages';

const looks: Record<ImageStanding, { icon: LucideIcon; look: string }> = {
  ALLOWED: { icon: Check, look: 'ok' },
  REFUSED: { icon: Ban, look: 'danger-soft' },
  UNANSWERED: { icon: CircleDashed, look: 'plain-soft' },
};

/** Each standing has a shape and a word of its own: never colour alone. */
export function StandingPill({ standing }: { standing: ImageStanding }) {
  const t = useConsentMessages();
  const { icon: Icon, look } = looks[standing];
  return (
    <span className={`pill ${look}`}>
      <Icon aria-hidden="true" size={15} />
      {t(`standing.${standing}`)}
    </span>
  );
}
