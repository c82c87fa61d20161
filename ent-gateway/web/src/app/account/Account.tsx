import { ArrowRightLeft } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { useByCard } from '../../core/entry';
import { SecondFactorCard } from '../factors';
import { HelpCard } from '../help';
import { useChildren, useSession } from '../session';
import { pagesOf, useShellMessages } from '../shell';
import { SignOutButton } from '../signout';
import { Button, Face, Page } from '../ui';
import { useAccountMessages } from './messages';
import { ReadingAids } from './ReadingAids';
import { SessionsCard } from './SessionsCard';
import { SignInCard } from './SignInCard';

export function Account() {
  const t = useAccountMessages();
  const shell = useShellMessages();
  const { me, spaces, space, enter } = useSession();
  const children = useChildren();
  const navigate = useNavigate();
  const byCard = useByCard();
  const beyondTabs = pagesOf(space, me).slice(4);
  return (
    <Page title={t('title')} width="narrow">
      <section className="card pad stack">
        <div className="row between wrap">
          <div>
            <p className="b">
              {me.person.givenName} {me.person.familyName}
            </p>
            <p className="soft s">
              {shell(`space.${space}`)} · {me.territory.name}
            </p>
          </div>
          {!byCard && <SignOutButton label={t('signOut')} />}
        </div>
        {children.map((child) => (
          <p key={child.id} className="row">
            <Face name={child.givenName} colour={child.colour} />
            <span>
              {child.givenName} <span className="soft s">{`${child.className} · ${child.schoolName}`}</span>
            </span>
          </p>
        ))}
      </section>
      {beyondTabs.length > 0 && (
        <nav className="card pad stack phone-only" aria-label={t('pages')}>
          {beyondTabs.map(({ to, key, icon: Icon }) => (
            <Link key={to} className="btn quiet" to={to}>
              <Icon aria-hidden="true" size={20} />
              {shell(key)}
            </Link>
          ))}
        </nav>
      )}
      {spaces.length > 1 && (
        <section className="card pad stack" aria-labelledby="spaces">
          <h2 id="spaces">{t('space')}</h2>
          <div className="row wrap">
            {spaces
              .filter((other) => other !== space)
              .map((other) => (
                <Button
                  key={other}
                  onPress={() => {
                    enter(other);
                    void navigate('/');
                  }}
                >
                  <ArrowRightLeft aria-hidden="true" size={18} />
                  {shell(`space.${other}`)}
                </Button>
              ))}
          </div>
        </section>
      )}
      {space !== 'pupil' && <SignInCard />}
      {space !== 'pupil' && space !== 'family' && <SecondFactorCard />}
      {!byCard && <SessionsCard />}
      {!byCard && (
        <section className="card pad stack" aria-labelledby="own-data">
          <h2 id="own-data">{t('data')}</h2>
          <div className="row wrap">
            <Link className="btn" to="/compte/donnees">
              {t('data.open')}
            </Link>
            <Link className="btn" to="/charte">
              {t('charter')}
            </Link>
          </div>
        </section>
      )}
      <ReadingAids />
      <HelpCard />
    </Page>
  );
}
