import { Link } from 'react-router';
import { today } from '../../../app/format';
import { Face } from '../../../app/ui';
import type { Staff } from '../api';
import { useAccessMessages } from '../messages';
import { endsSoon } from '../rights';
import { AccountPill } from './AccountPill';
import { UntilPill } from './UntilPill';
import { UseLine } from './UseLine';

/** A person, what they may do, and whether something about it wants to be looked at. */
export function StaffRow({ staff }: { staff: Staff }) {
  const { person, account, rights } = staff;
  const t = useAccessMessages();
  const now = today();
  const ending = rights.filter((right) => endsSoon(right, now));
  return (
    <li>
      <Link to={`/acces/${person.id}`} className="access-row">
        <Face name={`${person.givenName.charAt(0)}${person.familyName.charAt(0)}`} />
        <span className="access-who">
          <span className="b">{`${person.givenName} ${person.familyName}`}</span>
          <span className="s soft">
            {rights
              .filter(({ ended }) => !ended)
              .map(({ role, place }) => [t(`role.${role}`), place].filter(Boolean).join(', '))
              .join(' · ')}
          </span>
        </span>
        <span className="access-state">
          {ending[0] && <UntilPill right={ending[0]} />}
          <AccountPill account={account} />
          <UseLine staff={staff} />
        </span>
      </Link>
    </li>
  );
}
