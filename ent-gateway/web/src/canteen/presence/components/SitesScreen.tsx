import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { capital, type Day, longDay, today } from '../../../app/format';
import { UnreachableError } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { DaySwitch, EmptyState, Loaded, Page } from '../../../app/ui';
import { listSites, type RollSite } from '../api';
import { usePresenceMessages } from '../messages';
import { keepSites, keptSites } from '../store';
import { FinishHourCard } from './FinishHourCard';
import './presence.css';

/** The sites of the day; without network those this tablet knows. */
async function sitesOf(personId: string): Promise<RollSite[]> {
  try {
    const { sites } = await listSites();
    await keepSites(personId, sites);
    return sites;
  } catch (error) {
    const kept = error instanceof UnreachableError ? await keptSites(personId) : undefined;
    if (kept) return kept;
    throw error;
  }
}

const openFirst = (sites: RollSite[]) =>
  [...sites].sort((one, other) => Number(other.open) - Number(one.open));

/** Where the roll is taken today. */
export function SitesScreen() {
  const t = usePresenceMessages();
  const language = useLanguage();
  const { me, space } = useSession();
  const sites = useQuery({
    queryKey: ['canteen', 'presence', 'sites', me.person.id],
    queryFn: () => sitesOf(me.person.id),
    retry: false,
  });
  const [day, setDay] = useState(today());
  const past = day < today();
  return (
    <Page title={t('sites')} before={capital(longDay(day, language))}>
      {space === 'town' && (
        <DaySwitch date={day} onChange={(wanted) => setDay(wanted > today() ? today() : wanted)} />
      )}
      <Loaded query={sites}>
        {(all) =>
          !(past ? all.length : all.some(({ open }) => open)) ? (
            <EmptyState icon={ClipboardCheck} title={t('sites.none')}>
              <p>{t('sites.none.more')}</p>
              {space === 'town' && all.length > 0 && <p>{t('sites.none.past')}</p>}
            </EmptyState>
          ) : (
            <ul className="sites">
              {openFirst(all).map((site) => (
                <SiteCard key={site.activityId} site={site} day={past ? day : undefined} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {space === 'town' && <FinishHourCard />}
    </Page>
  );
}

/** @param day an earlier one; today without it */
function SiteCard({ site, day }: { site: RollSite; day: Day | undefined }) {
  const t = usePresenceMessages();
  const { name, schoolName: school } = site;
  return (
    <li className="card pad stack site">
      <div>
        <h2>{school}</h2>
        <p className="soft">{name}</p>
      </div>
      {site.open || day ? (
        <Link
          className="btn primary"
          to={`/pointage/${site.activityId}${day ? `?jour=${day}` : ''}`}
          aria-label={t('sites.open', { name, school })}
        >
          <ClipboardCheck aria-hidden="true" size={18} />
          {t('sites')}
        </Link>
      ) : (
        <span className="pill plain-soft">{t('sites.closed')}</span>
      )}
    </li>
  );
}
