import { useQuery } from '@tanstack/react-query';
import { ChartColumn, HeartHandshake, Map, NotebookPen } from 'lucide-react';
import { Link } from 'react-router';
import { NotFound } from '../../../app/errors';
import { isOff, useSession } from '../../../app/session';
import { Loaded, Page } from '../../../app/ui';
import { PlayersCard } from '../../catalogue';
import { QuotaCard } from '../../resources';
import { ownTerritoryQuery } from '../api';
import { useOwnTerritoryMessages } from '../messages';
import { LogoCard } from './LogoCard';
import { ModulesCard } from './ModulesCard';
import { QuietCard } from './QuietCard';
import { TerritoryForm } from './TerritoryForm';
import './territory.css';

/** The town itself, as its administrators write it: name, number, place, colour, and the addresses that lead here. */
export function TerritoryScreen() {
  const t = useOwnTerritoryMessages();
  const { me } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const territory = useQuery({ ...ownTerritoryQuery, enabled: administers });
  if (!administers) return <NotFound />;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className="btn" to="/chartes">
            <HeartHandshake aria-hidden="true" size={18} />
            {t('charter')}
          </Link>
          {!isOff(me, 'MESSAGING') && (
            <Link className="btn" to="/territoire/carte">
              <Map aria-hidden="true" size={18} />
              {t('map')}
            </Link>
          )}
          <Link className="btn" to="/statistiques">
            <ChartColumn aria-hidden="true" size={18} />
            {t('statistics')}
          </Link>
          <Link className="btn" to="/journal">
            <NotebookPen aria-hidden="true" size={18} />
            {t('trail')}
          </Link>
        </>
      }
    >
      <Loaded query={territory}>
        {(known) => (
          <>
            <TerritoryForm known={known} />
            <LogoCard key={known.logo ?? 'none'} known={known} />
            <QuietCard known={known} />
            <ModulesCard known={known} />
            <QuotaCard />
            <PlayersCard />
            <section className="card pad stack" aria-labelledby="territory-hosts">
              <h2 id="territory-hosts">{t('hosts')}</h2>
              {known.hosts.length === 0 ? (
                <p className="prose">{t('hosts.none')}</p>
              ) : (
                <>
                  <p className="prose">{t('hosts.more')}</p>
                  <ul className="stack">
                    {known.hosts.map((host, index) => (
                      <li key={host}>
                        <span className="b">{host}</span>
                        {index === 0 && <span className="s soft"> · {t('hosts.first')}</span>}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
