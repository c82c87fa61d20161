import { useQuery } from '@tanstack/react-query';
import { KeyRound, UserPlus } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../../app/errors';
import { later } from '../../../app/later';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { useAccessMessages } from '../messages';
import { staffQuery } from '../queries';
import { isAdministrator } from '../rights';
import { AccountPill } from './AccountPill';
import { PersonLinks } from './PersonLinks';
import { RightRow } from './RightRow';
import { UseLine } from './UseLine';
import './access.css';

const invitations = later(() => import('../../staff'));
const InvitationCard = lazy(async () => ({ default: (await invitations()).InvitationCard }));

/** One person: the rights held, and those that have ended. */
export function PersonScreen() {
  const t = useAccessMessages();
  const { id = '' } = useParams();
  const { me } = useSession();
  const staff = useQuery({ ...staffQuery(id), enabled: isAdministrator(me) });
  if (!isAdministrator(me)) return <NotFound />;
  return (
    <Loaded query={staff}>
      {(one) => {
        const { person, account, rights } = one;
        const held = rights.filter(({ ended }) => !ended);
        const over = rights.filter(({ ended }) => ended);
        return (
          <Page
            title={`${person.givenName} ${person.familyName}`}
            before={<BackLink to="/acces">{t('title')}</BackLink>}
            actions={
              <Link className="btn primary" to={`/acces/donner?personne=${person.id}`}>
                <UserPlus aria-hidden="true" size={18} />
                {t('grant')}
              </Link>
            }
          >
            <p className="row wrap">
              <AccountPill account={account} />
              <UseLine staff={one} />
            </p>
            <PersonLinks staff={one} own={person.id === me.person.id} />
            {held.length > 0 && account !== 'IN_USE' && (
              <Suspense>
                <InvitationCard personId={person.id} />
              </Suspense>
            )}
            <section className="card pad stack" aria-labelledby="access-held">
              <h2 id="access-held">{t('held')}</h2>
              {held.length === 0 ? (
                <EmptyState icon={KeyRound} title={t('held.none')}>
                  <p>{t('held.none.more')}</p>
                </EmptyState>
              ) : (
                <ul className="access-plain access-rights">
                  {held.map((right) => (
                    <RightRow key={right.id} right={right} own={person.id === me.person.id} />
                  ))}
                </ul>
              )}
            </section>
            {over.length > 0 && (
              <section className="card pad stack" aria-labelledby="access-over">
                <h2 id="access-over">{t('over')}</h2>
                <ul className="access-plain access-rights">
                  {over.map((right) => (
                    <RightRow key={right.id} right={right} own={false} />
                  ))}
                </ul>
              </section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
