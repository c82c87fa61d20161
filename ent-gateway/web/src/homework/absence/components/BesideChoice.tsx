import { Link } from 'react-router';
import type { DayHalf } from '../api';
import { useAbsenceMessages } from '../messages';

interface BesideChoiceProps {
  half: DayHalf | null;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** Whole days cancel meals and care in the same gesture, where that is wished; of half a day nobody knows what it cancels. */
export function BesideChoice({ half, chosen, onChoose }: BesideChoiceProps) {
  const t = useAbsenceMessages();
  return half === null ? (
    <div className="boxes">
      <label>
        <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
        {t('beside')}
      </label>
    </div>
  ) : (
    <p>
      {t('beside.half')}{' '}
      <Link className="tall-link" to="/cantine">
        {t('meals')}
      </Link>
    </p>
  );
}
