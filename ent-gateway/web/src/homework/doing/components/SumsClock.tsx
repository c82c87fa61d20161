import { Timer } from 'lucide-react';
import { useDoingMessages } from '../messages';
import { useSecondsLeft, useWithoutClock } from '../useClock';

/** The time of some sums, as a quiet bar that nothing hangs on: it is never red, and whoever needs more time puts it away. */
export function SumsClock({ seconds }: { seconds: number }) {
  const t = useDoingMessages();
  const [without, setWithout] = useWithoutClock();
  const left = useSecondsLeft(seconds, !without);
  return (
    <div className="doing-clock">
      {!without && (
        <p className="doing-time">
          <Timer aria-hidden="true" size={20} />
          <progress value={seconds - left} max={seconds} aria-label={t('clock')} />
          <span className="s soft">
            {left > 0
              ? t('clock.left', { minutes: Math.floor(left / 60), seconds: left % 60 })
              : t('clock.over')}
          </span>
        </p>
      )}
      <label className="doing-without">
        <input type="checkbox" checked={without} onChange={(event) => setWithout(event.target.checked)} />
        {t('clock.off')}
      </label>
    </div>
  );
}
