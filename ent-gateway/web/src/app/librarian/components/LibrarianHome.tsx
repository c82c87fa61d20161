import { useQuery } from '@tanstack/react-query';
import { Globe, Library, School } from 'lucide-react';
import { Link } from 'react-router';
import { DeadLinks } from '../../../core/catalogue';
import { schoolsQuery } from '../../../core/school';
import { keepSchool, keptByTownQuery } from '../../../homework/library';
import { isOpen, useSession } from '../../session';
import { EmptyState, Loaded, Page } from '../../ui';
import { useLibrarianMessages } from '../messages';

/** The first screen of a librarian of the town: its resources, and the libraries of the schools that let them. */
export function LibrarianHome() {
  const t = useLibrarianMessages();
  const { me } = useSession();
  return (
    <Page title={t('hello', { name: me.person.givenName })}>
      <section className="card pad stack" aria-labelledby="town-resources">
        <h2 id="town-resources">{t('resources')}</h2>
        <p className="prose">{t('resources.more')}</p>
        <div className="row wrap">
          <Link className="btn primary" to="/catalogue/nouvelle">
            <Globe aria-hidden="true" size={18} />
            {t('resources.add')}
          </Link>
          <Link className="btn" to="/catalogue">
            {t('resources.all')}
          </Link>
          <Link className="btn" to="/catalogue/gerer">
            {t('resources.files')}
          </Link>
        </div>
      </section>
      <DeadLinks />
      {isOpen(me, '/bibliotheque') && <Libraries />}
    </Page>
  );
}

function Libraries() {
  const t = useLibrarianMessages();
  const schools = useQuery(schoolsQuery);
  const kept = useQuery(keptByTownQuery);
  return (
    <section className="card pad stack" aria-labelledby="school-libraries">
      <h2 id="school-libraries">{t('libraries')}</h2>
      <Loaded query={kept}>
        {(ids) => {
          const all = (schools.data ?? []).filter(({ id }) => ids.includes(id));
          return ids.length === 0 ? (
            <EmptyState icon={School} title={t('libraries.none')}>
              <p>{t('libraries.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="row wrap">
              {all.map(({ id, name }) => (
                <li key={id}>
                  <Link className="btn" to="/bibliotheque" onClick={() => keepSchool(id)}>
                    <Library aria-hidden="true" size={18} />
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
