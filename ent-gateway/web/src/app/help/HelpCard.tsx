import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { configQuery, isOff, type Me, type Space, useSession } from '../session';
import { type HelpKey, useHelpMessages } from './messages';

/** Whom to ask, of those who are there: each space has its own. */
function helpersOf(space: Space, me: Me): HelpKey[] {
  if (space === 'family')
    return [
      isOff(me, 'MESSAGING') ? 'of.family' : 'of.family.messages',
      isOff(me, 'CANTEEN') ? 'of.family.town' : 'of.family.canteen',
    ];
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  return [space === 'town' && administers ? 'of.administrator' : `of.${space}`];
}

/** Where help is found, and what is kept of oneself. */
export function HelpCard() {
  const t = useHelpMessages();
  const { me, space } = useSession();
  const { data: config } = useQuery(configQuery);
  return (
    <section className="card pad stack" aria-labelledby="help">
      <h2 id="help">{t('title')}</h2>
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
