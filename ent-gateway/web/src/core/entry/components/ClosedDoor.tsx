import { Moon, QrCode, RotateCcw } from 'lucide-react';
import { Link } from 'react-router';
import { useEntryMessages } from '../messages';
import { doorProblem } from '../problems';
import { DoorFrame } from './DoorFrame';

interface ClosedDoorProps {
  error: Error;
  retry: () => void;
  other: () => void;
}

/** A class that isn't open, or that nobody knows: the same page, friendly. */
export function ClosedDoor({ error, retry, other }: ClosedDoorProps) {
  const t = useEntryMessages();
  const problem = doorProblem(error);
  return (
    <DoorFrame
      title={t(problem)}
      more={problem === 'closed' ? t('closed.more') : undefined}
      foot={
        <>
          <button type="button" className="entry-big" onClick={retry}>
            <RotateCcw aria-hidden="true" size={26} />
            {t('again')}
          </button>
          <button type="button" className="entry-big" onClick={other}>
            <QrCode aria-hidden="true" size={26} />
            {t('other')}
          </button>
        </>
      }
    >
      <div className="entry-closed">
        <Moon aria-hidden="true" size={120} />
        {problem === 'closed' && <p className="prose soft">{t('closed.grown')}</p>}
        <Link to="/connexion">{t('code.grown')}</Link>
      </div>
    </DoorFrame>
  );
}
