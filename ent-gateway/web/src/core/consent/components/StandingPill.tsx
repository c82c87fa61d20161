import { Ban, Check, CircleDashed, type LucideIcon } from 'lucide-react';
import type { ImageStanding } from '../api';
import type { Held } from '../held';
import { useConsentMessages } from '../messages';

const looks: Record<ImageStanding, { icon: LucideIcon; look: string }> = {
  ALLOWED: { icon: Check, look: 'ok' },
  REFUSED: { icon: Ban, look: 'danger-soft' },
  UNANSWERED: { icon: CircleDashed, look: 'plain-soft' },
};

/** Each standing has a shape and a word of its own: never colour alone; where another use's answer holds, it is named. */
export function StandingPill({ held: { standing, because } }: { held: Held }) {
  const t = useConsentMessages();
  const { icon: Icon, look } = looks[standing];
  const word = t(`standing.${standing}`);
  return (
    <span className={`pill ${look}`}>
      <Icon aria-hidden="true" size={15} />
      {because ? t('standing.because', { word, use: t(`use.${because}.short`) }) : word}
    </span>
  );
}
