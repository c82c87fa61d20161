import type { Stamp } from '../api';
import { useWorkMessages } from '../messages';
import { stamps } from '../useBoardKeys';
import { StampMark } from './StampMark';

interface StampChoiceProps {
  value: Stamp | null;
  onChange: (stamp: Stamp | null) => void;
}

/** One stamp or none; the keys 1 to 5 choose it as well. */
export function StampChoice({ value, onChange }: StampChoiceProps) {
  const t = useWorkMessages();
  return (
    <div className="row wrap" role="group" aria-label={t('stamps')}>
      {stamps.map((stamp) => (
        <button
          key={stamp}
          type="button"
          className="work-stamp-choice"
          aria-pressed={stamp === value}
          onClick={() => onChange(stamp === value ? null : stamp)}
        >
          <StampMark stamp={stamp} />
        </button>
      ))}
    </div>
  );
}
