import { Link } from 'react-router';
import { isOff, type Child, useSession } from '../../../app/session';
import type { Ties } from '../api';
import { usePupilMessages } from '../messages';
import { useHomeName } from '../useHomeName';

/** The ways to the households of this very child; where it has none, to those of its name. */
export function HomeLinks({ child, ties }: { child: Child; ties: Ties }) {
  const t = usePupilMessages();
  const nameOf = useHomeName();
  const off = isOff(useSession().me, 'CANTEEN');
  const homes = ties.homes.filter(({ withChild }) => withChild);
  if (homes.length === 0)
    return (
      <p>
        <Link to="/familles" state={{ family: child.familyName }}>
          {t(off ? 'families.alone' : 'families', { name: child.familyName })}
        </Link>
      </p>
    );
  return homes.map((home) => (
    <p key={home.id}>
      <Link to={`/familles/${home.id}`}>
        {t(off ? 'home.alone' : 'home', { home: nameOf(home, ties.guardians) })}
      </Link>
    </p>
  ));
}
