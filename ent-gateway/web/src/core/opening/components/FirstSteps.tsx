import { useQuery } from '@tanstack/react-query';
import { Check, Circle } from 'lucide-react';
import { Link } from 'react-router';
import { ownAccountQuery } from '../../../app/account';
import { useSession } from '../../../app/session';
import type { School } from '../../school';
import { useOpeningMessages } from '../messages';
import { yearsQuery } from '../queries';
import './opening.css';

/** What a town that was just founded does first, until it has a school and a year into which pupils can be imported. */
export function FirstSteps({ schools }: { schools: School[] }) {
  const t = useOpeningMessages();
  const { me } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const years = useQuery(yearsQuery);
  const account = useQuery({ ...ownAccountQuery, enabled: administers });
  if (!years.data) return null;
  // nobody could help an administrator who forgot the password, but a mail
  const unconfirmed = account.data?.password && account.data.verifiable && !account.data.email;
  const steps = [
    { key: 'schools', to: '/ecoles', done: schools.length > 0 },
    { key: 'year', to: '/ecoles', done: years.data.some(({ state }) => state !== 'OVER') },
    { key: 'import', to: '/imports/nouveau', done: false },
  ] as const;
  const founded = steps[0].done && steps[1].done;
  if (founded && !unconfirmed) return null;
  return (
    <section className="card pad stack" aria-labelledby="first-steps">
      <h2 id="first-steps">{t(founded ? 'first.left' : 'first')}</h2>
      <p className="soft prose">
        {founded ? t('first.address.why') : t('first.more', { name: me.territory.name })}
      </p>
      <ol className="opening-list">
        {unconfirmed && (
          <li className="row">
            <Circle aria-hidden="true" size={20} />
            <Link to="/compte" className="tall-link">
              {t('first.address')}
            </Link>
            <span className="s soft">{t('first.todo')}</span>
          </li>
        )}
        {steps.map(({ key, to, done }) => (
          <li key={key} className="row">
            {done ? (
              <Check aria-hidden="true" size={20} className="opening-done" />
            ) : (
              <Circle aria-hidden="true" size={20} />
            )}
            <Link to={to} className="tall-link">
              {t(`first.${key}`)}
            </Link>
            <span className="s soft">{t(done ? 'first.done' : 'first.todo')}</span>
          </li>
        ))}
        {administers && (
          <li className="row">
            <Circle aria-hidden="true" size={20} />
            <Link to="/acces/donner" className="tall-link">
              {t('first.access')}
            </Link>
          </li>
        )}
      </ol>
    </section>
  );
}
