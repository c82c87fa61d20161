import { Clock, Hand, Lock, ShieldCheck } from 'lucide-react';
import type { PupilEntry } from '../api';
import { useEntryMessages } from '../messages';

interface PupilStateProps {
  pupil: PupilEntry;
  time: (at: string) => string;
}

/** How a child stands with its three pictures, by shape and word. */
export function PupilState({ pupil, time }: PupilStateProps) {
  const t = useEntryMessages();
  if (pupil.lockedUntil)
    return (
      <span className="pill danger-soft">
        <Lock aria-hidden="true" size={15} />
        {t('pupil.locked', { time: time(pupil.lockedUntil) })}
      </span>
    );
  if (pupil.hasSecret)
    return (
      <span className="pill ok">
        <ShieldCheck aria-hidden="true" size={15} />
        {t('pupil.secret')}
      </span>
    );
  const Icon = pupil.choosingUntil ? Hand : Clock;
  return (
    <span className="pill plain-soft">
      <Icon aria-hidden="true" size={15} />
      {t(pupil.choosingUntil ? 'pupil.choosing' : 'pupil.noSecret')}
    </span>
  );
}
