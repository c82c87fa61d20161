import { useQuery } from '@tanstack/react-query';
import { School as SchoolIcon } from 'lucide-react';
import { Link, Navigate } from 'react-router';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { WaitingClaims } from '../../claims';
import { schoolsOf, schoolsQuery } from '../../school';
import { useClassesMessages } from '../messages';
import { ClassTiles } from './ClassTiles';
import { SchoolClasses } from './SchoolClasses';
import './classes.css';

/** A teacher's own classes; for a head or the town hall, those of each school. */
export function ClassesScreen() {
  const t = useClassesMessages();
  const { me, space } = useSession();
  const schools = useQuery({ ...schoolsQuery, enabled: space !== 'teacher' });
  const [only, second] = me.classes;
  if (space === 'teacher') {
    if (only && !second) return <Navigate to={`/classes/${only.id}`} replace />;
    return (
      <Page title={t('title')}>
        {only ? (
          <ClassTiles classes={me.classes} />
        ) : (
          <EmptyState icon={SchoolIcon} title={t('none')}>
            <p>{t('none.more')}</p>
          </EmptyState>
        )}
      </Page>
    );
  }
  return (
    <Page
      title={t('title.schools')}
      actions={
        <>
          {(space === 'head' || me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR')) && (
            <Link className="btn" to="/passage-annee">
              {t('years')}
            </Link>
          )}
          {space === 'head' && (
            <Link className="btn" to="/statistiques">
              {t('statistics')}
            </Link>
          )}
          {space === 'town' && (
            <Link className="btn" to="/ecoles">
              {t('opening')}
            </Link>
          )}
        </>
      }
    >
      <WaitingClaims />
      <Loaded query={schools}>
        {(all) => (
          <>
            {all.length === 0 && (
              <EmptyState icon={SchoolIcon} title={t('none.schools')}>
                <p>{t('none.schools.more')}</p>
              </EmptyState>
            )}
            {schoolsOf(me, space, all).map((school) => (
              <SchoolClasses key={school.id} school={school} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
