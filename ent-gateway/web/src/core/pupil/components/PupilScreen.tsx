import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { BackLink, Loaded, Notice, Page, Skeleton } from '../../../app/ui';
import { useLeavings } from '../../leavings';
import { pupilQuery, tiesQuery } from '../api';
import { usePupilMessages } from '../messages';
import { GuardiansCard } from './GuardiansCard';
import { HomeLinks } from './HomeLinks';
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
  const language = useLanguage();
  const own = me.children.some((child) => child.id === id);
  const ties = useQuery({ ...tiesQuery(id), enabled: !own });
  const born = ties.data?.birthDate;
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
            <p className="soft">
              {t('at', { className: child.className, school: child.schoolName })}
              {born && `, ${t('born', { day: fullDate(born, language) })}`}
            </p>
            {leavesOn && (
              <Notice kind="warn">
                {t('leave.on', { name: child.givenName, day: fullDate(leavesOn, language) })}
              </Notice>
            )}
            {space === 'town' && ties.data && <HomeLinks child={child} ties={ties.data} />}
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
