import { Link } from 'react-router';
import { Face } from '../../../app/ui';
import type { AccompaniedPupil } from '../api';
import { useAccompaniedMessages } from '../messages';
import { DayLines } from './DayLines';

/** A pupil whom one accompanies: the class, what the day brings, and the way to all else. */
export function PupilCard({ one: { child, slots, notes } }: { one: AccompaniedPupil }) {
  const t = useAccompaniedMessages();
  const name = `${child.givenName} ${child.familyName}`;
  return (
    <li className="card pad stack">
      <div className="row">
        <Face name={child.givenName} />
        <div>
          <h2>{name}</h2>
          <p className="s soft">
            {child.className} · {child.schoolName}
          </p>
        </div>
      </div>
      {notes.length > 0 && (
        <ul className="stack" aria-label={t('notes.of', { name })}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <DayLines slots={slots} of={name} />
      <div>
        <Link className="btn" to={`/mes-eleves/${child.id}`}>
          {t('open.of', { name: child.givenName })}
        </Link>
      </div>
    </li>
  );
}
