import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { classEntryQuery } from '../api';
import { useEntryMessages } from '../messages';
import { CardsCard } from './CardsCard';
import { DevicesCard } from './DevicesCard';
import { NetworksCard } from './NetworksCard';
import { PupilEntryLine } from './PupilEntryLine';
import { RulesCard } from './RulesCard';
import { StateCard } from './StateCard';
import './entry.css';
import './classentry.css';

/** How a class lets its children in: open or not, by which cards, at which hours, with which pictures. */
export function ClassEntryScreen() {
  const t = useEntryMessages();
  const { id = '' } = useParams();
  const { space } = useSession();
  const entry = useQuery(classEntryQuery(id));
  const name = entry.data?.schoolClass.name;
  return (
    <Page
      title={name ? t('title.of', { name }) : t('title')}
      before={<BackLink to={`/classes/${id}`}>{t('back')}</BackLink>}
    >
      <Loaded query={entry}>
        {(view) =>
          view.pupils.length === 0 ? (
            <EmptyState icon={Users} title={t('pupils.none')}>
              <p>{t('pupils.none.more')}</p>
            </EmptyState>
          ) : (
            <div className="entry-columns">
              <div className="stack">
                <StateCard entry={view} />
                <section className="card pad stack" aria-labelledby="pupils">
                  <h2 id="pupils">{t('pupils')}</h2>
                  <ul className="entry-pupils">
                    {view.pupils.map((pupil) => (
                      <PupilEntryLine key={pupil.id} pupil={pupil} entry={view} />
                    ))}
                  </ul>
                </section>
              </div>
              <div className="stack">
                <CardsCard entry={view} />
                <RulesCard key={`${view.secretsFrom} ${JSON.stringify(view.hours)}`} entry={view} />
                <NetworksCard entry={view} heads={space === 'head'} />
                {space === 'head' && <DevicesCard school={view.schoolClass.schoolId} />}
              </div>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
