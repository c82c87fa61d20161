import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { isOff, useSession } from '../../../app/session';
import { BackLink, Loaded, Page, Skeleton } from '../../../app/ui';
import { useLeavings } from '../../leavings';
import { pupilQuery } from '../api';
import { usePupilMessages } from '../messages';
import { GuardiansCard } from './GuardiansCard';
import { LeaveCard } from './LeaveCard';
import { MoveCard } from './MoveCard';
import { MoveList } from './MoveList';
import './pupil.css';

/** A pupil as the school's head and the town hall manage it: class, leaving, guardians. */
export function PupilScreen() {
  const t = usePupilMessages();
  const { id = '' } = useParams();
  const { me, space } = useSession();
  const pupil = useQuery(pupilQuery(id));
  const leavesOn = useLeavings().find(({ childId }) => childId === id)?.leavesOn;
  const off = isOff(me, 'CANTEEN');
  const own = me.children.some((child) => child.id === id);
  return (
    <Page
      title={pupil.data ? `${pupil.data.givenName} ${pupil.data.familyName}` : t('pupil')}
      width="narrow"
      before={
        pupil.data && (
          <BackLink to={`/classes/${pupil.data.classId}`}>
            {t('class.of', { name: pupil.data.className })}
          </BackLink>
        )
      }
    >
      <Loaded query={pupil} skeleton={<Skeleton lines={3} height={120} />}>
        {(child) => (
          <>
            <p className="soft">{t('at', { className: child.className, school: child.schoolName })}</p>
            {space === 'town' && (
              <p>
                <Link to="/familles" state={{ family: child.familyName }}>
                  {t(off ? 'families.alone' : 'families', { name: child.familyName })}
                </Link>
              </p>
            )}
            <p>
              <Link to={`/eleves/${id}/images`}>{t('images')}</Link>
            </p>
            {own && <p>{t('own')}</p>}
            <MoveList childId={id} canUndo={!own} />
            {!own && <MoveCard child={child} />}
            {!own && <LeaveCard child={child} leavesOn={leavesOn} />}
            {!own && <GuardiansCard child={child} canChange />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
