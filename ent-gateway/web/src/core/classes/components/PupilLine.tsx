import { useQuery } from '@tanstack/react-query';
import { ChevronDown, House, MessageCirclePlus, UserCog } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Child, isOff, useSession } from '../../../app/session';
import { Face, Loaded, Skeleton } from '../../../app/ui';
import { LeavingPill } from '../../leavings';
import { guardiansQuery } from '../../school';
import type { PupilAccount } from '../api';
import { useClassesMessages } from '../messages';
import { GuardianLine } from './GuardianLine';
import { PupilAccess } from './PupilAccess';

interface PupilLineProps {
  pupil: Child;
  /** Absent while the accounts of the class aren't known. */
  account: PupilAccount | undefined;
  /** The first day away, when the pupil is about to leave. */
  leavesOn: string | undefined;
}

export function PupilLine({ pupil, account, leavesOn }: PupilLineProps) {
  const t = useClassesMessages();
  const { me, space } = useSession();
  const [open, setOpen] = useState(false);
  const guardians = useQuery({ ...guardiansQuery(pupil.id), enabled: open });
  const name = `${pupil.givenName} ${pupil.familyName}`;
  const writes = space === 'teacher' || space === 'head';
  return (
    <li className="pupil">
      <button
        type="button"
        className="pupil-name"
        aria-expanded={open}
        aria-label={t('guardians.show', { name })}
        onClick={() => setOpen(!open)}
      >
        <Face name={pupil.givenName} />
        <span>
          <span className="b">{pupil.familyName}</span> {pupil.givenName}{' '}
          {leavesOn && <LeavingPill day={leavesOn} />}
        </span>
        <ChevronDown aria-hidden="true" size={20} className={open ? 'is-open' : undefined} />
      </button>
      {open && (
        <div className="pupil-more">
          <Loaded query={guardians} skeleton={<Skeleton lines={1} height={44} />}>
            {(list) =>
              list.length ? (
                <ul className="stack" aria-label={t('guardians')}>
                  {list.map((guardian) => (
                    <GuardianLine
                      key={guardian.id}
                      guardian={guardian}
                      manages={space === 'head' || space === 'town'}
                      hasAccount={
                        account?.guardians.find((one) => one.guardian.id === guardian.id)?.hasAccount
                      }
                    />
                  ))}
                </ul>
              ) : (
                <p className="soft s">{t('guardians.none')}</p>
              )
            }
          </Loaded>
          {writes && account && <PupilAccess pupil={pupil} account={account} />}
          {(space === 'head' || space === 'town') && (
            <Link className="btn quiet" to={`/eleves/${pupil.id}`}>
              <UserCog aria-hidden="true" size={18} />
              {t('manage', { name: pupil.givenName })}
            </Link>
          )}
          {space === 'town' && !isOff(me, 'CANTEEN') && (
            <Link className="btn quiet" to={`/garde/${pupil.id}?classe=${pupil.classId}`}>
              <House aria-hidden="true" size={18} />
              {t('custody')}
            </Link>
          )}
          {writes && !isOff(me, 'MESSAGING') && (
            <Link className="btn quiet" to={`/messages/nouveau?enfant=${pupil.id}`}>
              <MessageCirclePlus aria-hidden="true" size={18} />
              {t('write', { name: pupil.givenName })}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
