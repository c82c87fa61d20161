import { Users } from 'lucide-react';
import { Link } from 'react-router';
import type { ClassRef } from '../../../app/session';

export function ClassTiles({ classes }: { classes: ClassRef[] }) {
  return (
    <ul className="class-tiles">
      {classes.map(({ id, name }) => (
        <li key={id}>
          <Link className="card pad row class-tile" to={`/classes/${id}`}>
            <Users aria-hidden="true" size={20} />
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
