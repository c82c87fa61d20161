import { useQuery } from '@tanstack/react-query';
import { CalendarX2, Plus, Utensils } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { Button, EmptyState, Loaded, Page, Skeleton } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { type Activity, getCatalogue } from '../api';
import { useActivityMessages } from '../messages';
import { ActivityCard } from './ActivityCard';
import { ActivityForm } from './ActivityForm';
import { TownSettings } from './TownSettings';
import './activities.css';

/** All the town offers, school by school. */
export function ActivitiesScreen() {
  const t = useActivityMessages();
  const [edited, setEdited] = useState<Activity | 'new'>();
  const schools = useQuery(schoolsQuery);
  const catalogue = useQuery({ queryKey: ['canteen', 'catalogue'], queryFn: getCatalogue });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className="btn" to="/activites/annulations">
            <CalendarX2 aria-hidden="true" size={18} />
            {t('suspensions')}
          </Link>
          <Button kind="primary" onPress={() => setEdited('new')}>
            <Plus aria-hidden="true" size={18} />
            {t('new')}
          </Button>
        </>
      }
    >
      <Loaded query={schools} skeleton={<Skeleton lines={4} height={96} />}>
        {(all) => (
          <Loaded query={catalogue} skeleton={<Skeleton lines={4} height={96} />}>
            {({ activities, sites }) => (
              <>
                {activities.length === 0 && (
                  <EmptyState icon={Utensils} title={t('none')}>
                    <p>{t('none.more')}</p>
                  </EmptyState>
                )}
                {all
                  .filter(({ id }) => activities.some(({ schoolId }) => schoolId === id))
                  .map((school) => (
                    <section key={school.id} className="stack" aria-labelledby={school.id}>
                      <h2 id={school.id}>{school.name}</h2>
                      <ul className="activity-cards">
                        {activities
                          .filter(({ schoolId }) => schoolId === school.id)
                          .map((activity) => (
                            <ActivityCard
                              key={activity.id}
                              activity={activity}
                              site={sites.find(({ id }) => id === activity.siteId)}
                              onEdit={() => setEdited(activity)}
                            />
                          ))}
                      </ul>
                    </section>
                  ))}
                <TownSettings sites={sites} />
                {edited && (
                  <ActivityForm
                    activity={edited === 'new' ? undefined : edited}
                    schools={all}
                    sites={sites}
                    onClose={() => setEdited(undefined)}
                  />
                )}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
