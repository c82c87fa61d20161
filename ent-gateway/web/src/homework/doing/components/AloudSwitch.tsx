import { Volume2, VolumeX } from 'lucide-react';
import { useDoingMessages } from '../messages';
import type { Aloud } from '../useAloud';

/** Whether questions, answers that are touched and judgements are said: for who doesn't read yet. */
export function AloudSwitch({ aloud }: { aloud: Aloud }) {
  const t = useDoingMessages();
  const Icon = aloud.on ? Volume2 : VolumeX;
  return (
    <button
      type="button"
      className="doing-aloud"
      aria-pressed={aloud.on}
      onClick={() => aloud.set(!aloud.on)}
    >
      <Icon aria-hidden="true" size={26} />
      {t('aloud')}
    </button>
  );
}
