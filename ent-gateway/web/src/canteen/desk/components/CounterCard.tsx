import { Link } from 'react-router';
import type { Family } from '../api';
import { useDeskQueueMessages } from '../messages';

/** All that an agent can do in the stead of a family at the counter. */
export function CounterCard({ family }: { family: Family }) {
  const t = useDeskQueueMessages();
  const at = `/familles/${family.id}`;
  const people = [...family.households.flatMap(({ adults }) => adults), ...family.children];
  return (
    <section className="card pad stack" aria-labelledby="counter">
      <h2 id="counter">{t('counter')}</h2>
      <ul className="row wrap">
        {(['term', 'absence', 'quotient', 'households'] as const).map((name) => (
          <li key={name}>
            <Link to={`${at}/${paths[name]}`}>{t(`counter.${name}`)}</Link>
          </li>
        ))}
        {family.children.map(({ id, givenName }) => (
          <li key={id} className="row wrap">
            <Link to={`${at}/dossier/${id}`}>{t('counter.file', { name: givenName })}</Link>
            {family.households.length > 1 && (
              <Link to={`${at}/garde/${id}`}>{t('counter.custody', { name: givenName })}</Link>
            )}
          </li>
        ))}
        {people.map(({ id, givenName, familyName }) => (
          <li key={`person ${id}`}>
            <Link to={`${at}/personne/${id}`}>
              {t('counter.person', { name: `${givenName} ${familyName}` })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const paths = { term: 'trimestre', absence: 'absence', quotient: 'quotient', households: 'foyers' };
