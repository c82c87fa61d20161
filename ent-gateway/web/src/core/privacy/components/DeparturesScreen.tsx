import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { departuresQuery, most } from '../api';
import { usePrivacyMessages } from '../messages';
import { DepartureLine } from './DepartureLine';

/** People who left, the day on which each is deleted, and who is kept longer; for administrators. */
export function DeparturesScreen() {
  const t = usePrivacyMessages();
  const { me } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const departures = useQuery({ ...departuresQuery, enabled: administers });
  if (!administers) return <NotFound />;
  return (
    <Page title={t('departures')} width="narrow">
      <BackLink to="/compte/donnees">{t('title')}</BackLink>
      <p className="prose">{t('departures.more')}</p>
      <Loaded query={departures}>
        {(people) =>
          people.length === 0 ? (
            <EmptyState icon={Users} title={t('departures.none')}>
              <p>{t('departures.none.more')}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="stack" aria-label={t('departures')}>
                {people.map((one) => (
                  <DepartureLine key={one.person.id} departure={one} />
                ))}
              </ul>
              {people.length === most && <p className="soft">{t('departures.most', { count: most })}</p>}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
