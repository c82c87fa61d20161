import { Clock, EllipsisVertical, LogOut, Mail, X } from 'lucide-react';
import { Button, Face } from '../../../app/ui';
import { useClassRollMessages } from '../messages';
import type { Shown } from '../overlay';
import { useStateWords } from '../useStateWords';

interface PupilTileProps {
  pupil: Shown;
  /** where the given name tells who it is; it is read aloud all the same */
  hideFamily?: boolean;
  onTap: () => void;
  /** without it a tile takes taps alone */
  onMore: (() => void) | undefined;
}

const icons = { ABSENT: X, LATE: Clock, LEFT: LogOut } as const;

/** One pupil: a tap says away, then late, then there again. Each state has a shape and a word. */
export function PupilTile({ pupil, hideFamily = false, onTap, onMore }: PupilTileProps) {
  const t = useClassRollMessages();
  const words = useStateWords();
  const { state } = pupil;
  const { status } = state;
  const declared = status === 'ABSENT' && !state.marked;
  const Icon = status === 'PRESENT' ? undefined : declared ? Mail : icons[status];
  const name = `${pupil.givenName} ${pupil.familyName}`;
  return (
    <li className={`pupil-tile ${declared ? 'is-declared' : `is-${status.toLowerCase()}`}`}>
      <button type="button" className="pupil-tap" onClick={onTap}>
        <span className="pupil-shape" aria-hidden="true">
          {Icon ? <Icon size={22} /> : <Face name={pupil.givenName} />}
        </span>
        <span className="roll-name">
          {pupil.givenName} <span className={hideFamily ? 'hidden' : 'pupil-family'}>{pupil.familyName}</span>
        </span>
        <span className={`s b ${status === 'PRESENT' ? 'pupil-unsaid' : ''}`}>
          {declared ? t('declared') : words(state)}
        </span>
        {pupil.waiting && <span className="pill warn pupil-waiting">{t('waitingMark')}</span>}
      </button>
      {onMore && (
        <Button className="icon" aria-label={t('more', { name })} onPress={onMore}>
          <EllipsisVertical aria-hidden="true" size={20} />
        </Button>
      )}
    </li>
  );
}
