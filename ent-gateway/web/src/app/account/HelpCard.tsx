import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { configQuery, isOff, type Me, type Space, useSession } from '../session';
import { type AccountKey, useAccountMessages } from './messages';

/** Whom to ask, of those who are there: each space has its own. */
function helpersOf(space: Space, me: Me): AccountKey[] {
  if (space === 'family')
    return [
      isOff(me, 'MESSAGING') ? 'help.family' : 'help.family.messages',
      isOff(me, 'CANTEEN') ? 'help.family.town' : 'help.family.canteen',
    ];
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  return [space === 'town' && administers ? 'help.administrator' : `help.${space}`];
}

/** Where help is found, and what is kept of oneself. */
export function HelpCard() {
  const t = useAccountMessages();
  const { me, space } = useSession();
  const { data: config } = useQuery(configQuery);
  return (
    <section className="card pad stack" aria-labelledby="help">
      <h2 id="help">{t('help')}</h2>
      <p className="prose">
        {helpersOf(space, me)
          .map((key) => t(key))
          .join(' ')}
      </p>
      <Link to="/compte/donnees">{t('privacy')}</Link>
      {config && (
        <p className="s soft">{t('about', { name: config.territory.name, version: config.version })}</p>
      )}
    </section>
  );
}
