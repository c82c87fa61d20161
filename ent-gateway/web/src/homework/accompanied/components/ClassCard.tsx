import { Users } from 'lucide-react';
import { Link } from 'react-router';
import type { AccompaniedClass } from '../api';
import { useAccompaniedMessages } from '../messages';
import { DayLines } from './DayLines';

/** A class in which one helps: its teachers, its day, and the way to all else. */
export function ClassCard({ one: { schoolClass, teachers, slots } }: { one: AccompaniedClass }) {
  const t = useAccompaniedMessages();
  return (
    <li className="card pad stack">
      <div className="row">
        <Users aria-hidden="true" size={24} />
        <div>
          <h2>{schoolClass.name}</h2>
          <p className="s soft">
            {teachers.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ')}
          </p>
        </div>
      </div>
      <DayLines slots={slots} of={schoolClass.name} />
      <div>
        <Link className="btn" to={`/mes-classes/${schoolClass.id}`}>
          {t('open.of', { name: schoolClass.name })}
        </Link>
      </div>
    </li>
  );
}
