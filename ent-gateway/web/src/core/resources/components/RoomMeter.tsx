import { useId } from 'react';
import { useLanguage } from '../../../app/i18n';
import type { Space } from '../api';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';

/** How much room a space has taken, for those who answer for it. */
export function RoomMeter({ space: { used, quota } }: { space: Pick<Space, 'used' | 'quota'> }) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const id = useId();
  if (typeof used !== 'number' || typeof quota !== 'number') return null;
  return (
    <div className="room">
      <meter aria-labelledby={id} min={0} max={quota} high={quota * 0.9} value={Math.min(used, quota)} />
      <p id={id} className="s soft">
        {t('room', { used: sizeOf(used, language), quota: sizeOf(quota, language) })}
      </p>
    </div>
  );
}
