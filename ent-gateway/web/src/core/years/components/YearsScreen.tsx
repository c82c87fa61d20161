import { useQuery } from '@tanstack/react-query';
import { School as SchoolIcon } from 'lucide-react';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { schoolsOf, schoolsQuery } from '../../school';
import { useYearMessages } from '../messages';
import { changesQuery } from '../queries';
import { SchoolRow } from './SchoolRow';
import { TownCard } from './TownCard';
import './years.css';

/** Each school, and how far its passage to the next year has come. */
export function YearsScreen() {
  const t = useYearMessages();
  const { me, space } = useSession();
  const schools = useQuery(schoolsQuery);
  const changes = useQuery(changesQuery);
  return (
    <Page title={t('title')} before={<BackLink to="/classes">{t('classes')}</BackLink>}>
      <p className="prose">{t('how')}</p>
      <section className="card pad stack" aria-labelledby="years-schools">
        <h2 id="years-schools">{t('schools')}</h2>
        <Loaded query={schools}>
          {(all) => (
            <Loaded query={changes}>
              {(known) => {
                const own = schoolsOf(me, space, all);
                return own.length === 0 ? (
                  <EmptyState icon={SchoolIcon} title={t('schools.none')}>
                    <p>{t('schools.none.more')}</p>
                  </EmptyState>
                ) : (
                  <>
                    <TownCard schools={own} changes={known} />
                    <ul className="years-list">
                      {own.map((school) => (
                        <SchoolRow
                          key={school.id}
                          school={school}
                          change={known.find(({ schoolId }) => schoolId === school.id)}
                        />
                      ))}
                    </ul>
                  </>
                );
              }}
            </Loaded>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
