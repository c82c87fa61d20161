import { List, UserPlus, Users } from 'lucide-react';
import { Link } from 'react-router';
import { isOff, useSession } from '../../../app/session';
import { Page } from '../../../app/ui';
import { useDeskQueueMessages } from '../messages';
import { lists } from '../lists';
import { FamilySearch } from '../../../core/families';

/** Families by name, and the lists of the town hall, which are the canteen's. */
export function FamiliesScreen() {
  const t = useDeskQueueMessages();
  const { me } = useSession();
  return (
    <Page title={t('families')} width="narrow">
      <p className="prose">{t('families.how')}</p>
      <FamilySearch />
      <Link className="row" to="/familles/nouvelle">
        <UserPlus aria-hidden="true" size={18} />
        {t('counter.new')}
      </Link>
      <Link className="row" to="/familles/doublons">
        <Users aria-hidden="true" size={18} />
        {t('doubles')}
      </Link>
      {!isOff(me, 'CANTEEN') && <CanteenLists />}
    </Page>
  );
}

function CanteenLists() {
  const t = useDeskQueueMessages();
  return (
    <section className="card pad stack" aria-labelledby="lists">
      <h2 id="lists">{t('lists')}</h2>
      <ul className="stack">
        <li>
          <Link className="row" to="/comptes">
            <List aria-hidden="true" size={18} />
            {t('accounts')}
          </Link>
        </li>
        {lists.map((name) => (
          <li key={name}>
            <Link className="row" to={`/listes/${name}`}>
              <List aria-hidden="true" size={18} />
              {t(`list.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
