import { CircleCheckBig, CircleDashed, Mail, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PupilWork } from '../api';
import { pieceState } from '../board';
import { useWorkMessages } from '../messages';

const looks = {
  none: { icon: CircleDashed, pill: 'plain-soft' },
  toCorrect: { icon: Mail, pill: 'info' },
  again: { icon: RotateCcw, pill: 'warn' },
  corrected: { icon: CircleCheckBig, pill: 'ok' },
} as const;

interface PupilListProps {
  pupils: PupilWork[];
  chosen: string | undefined;
  onChoose: (childId: string) => void;
}

/** All pupils of the class with how far their work is, by shape and word. */
export function PupilList({ pupils, chosen, onChoose }: PupilListProps) {
  const t = useWorkMessages();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ul className="work-pupils card" aria-label={t('board.pupils')}>
      {pupils.map((pupil) => {
        const { childId, givenName, familyName } = pupil;
        const state = pieceState(pupil);
        const { icon: Icon, pill } = looks[state];
        return (
          <li key={childId}>
            <button
              type="button"
              className="work-pupil"
              ref={childId === chosen ? current : undefined}
              aria-current={childId === chosen || undefined}
              onClick={() => onChoose(childId)}
            >
              <span>
                {givenName} {familyName}
              </span>
              <span className={`pill ${pill}`}>
                <Icon aria-hidden="true" size={16} />
                {t(`piece.${state}`)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
