import { useQuery } from '@tanstack/react-query';
import { Check, Circle } from 'lucide-react';
import { Link } from 'react-router';
import { ownAccountQuery } from '../../../app/account';
import { useSession } from '../../../app/session';
import type { School } from '../../school';
import { useOpeningMessages } from '../messages';
import { stepsQuery, yearsQuery } from '../queries';
import { useClassesThere } from '../useClassesThere';
import './opening.css';

/**
 * What a town that was just founded does first, until it has a school and a year into which pupils can be imported; then
 * only what is still open.
 */
export function FirstSteps({ schools }: { schools: School[] }) {
  const t = useOpeningMessages();
  const { me } = useSession();
  const administers = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  const years = useQuery(yearsQuery);
  const account = useQuery({ ...ownAccountQuery, enabled: administers });
  const classesThere = useClassesThere(schools);
  const { data: read } = useQuery(stepsQuery);
  if (!years.data || classesThere === undefined || !read) return null;
  // nobody could help an administrator who forgot the password, but a mail
  const unconfirmed = !!account.data?.password && account.data.verifiable && !account.data.email;
  const founding = [
    { key: 'schools', to: '/ecoles', done: schools.length > 0 },
    { key: 'year', to: '/ecoles', done: years.data.some(({ state }) => state !== 'OVER') },
  ] as const;
  const founded = founding.every(({ done }) => done);
  const steps = [
    { key: 'address', to: '/compte', done: !unconfirmed },
    ...founding,
    { key: 'hours', to: '/ecoles', done: read.hoursWritten },
    { key: 'import', to: '/imports/nouveau', done: classesThere },
    { key: 'teachers', to: '/equipe', done: read.teachersInvited },
  ] as const;
  const shown = steps.filter(({ key, done }) => !done || (!founded && key !== 'address'));
  if (shown.length === 0) return null;
  return (
    <section className="card pad stack" aria-labelledby="first-steps">
      <h2 id="first-steps">{t(founded ? 'first.left' : 'first')}</h2>
      {!founded && <p className="soft prose">{t('first.more', { name: me.territory.name })}</p>}
      {founded && unconfirmed && <p className="soft prose">{t('first.address.why')}</p>}
      <ol className="opening-list">
        {shown.map(({ key, to, done }) => (
          <li key={key} className="row">
            {done ? (
              <Check aria-hidden="true" size={20} className="opening-done" />
            ) : (
              <Circle aria-hidden="true" size={20} />
            )}
            <Link to={to}>{t(`first.${key}`)}</Link>
            <span className="s soft">{t(done ? 'first.done' : 'first.todo')}</span>
          </li>
        ))}
        {administers && !founded && (
          <li className="row">
            <Circle aria-hidden="true" size={20} />
            <Link to="/acces/donner">{t('first.access')}</Link>
            <span className="s soft">{t('first.anytime')}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
