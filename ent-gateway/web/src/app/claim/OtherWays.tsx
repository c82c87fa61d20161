import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { configQuery, type Me } from '../session';
import { ProviderDoor } from '../signin';
import { SignOutButton } from '../signout';
import { Notice } from '../ui';
import { useClaimMessages } from './messages';

/** The ways that need no new account: FranceConnect, which the letter names, or the account one has; or is signed in to. */
export function OtherWays({ signedIn }: { signedIn: Me | undefined }) {
  const t = useClaimMessages();
  const { data: config } = useQuery(configQuery);
  if (signedIn) {
    const { givenName, familyName } = signedIn.person;
    return (
      <Notice kind="info">
        <p>{t('here', { name: `${givenName} ${familyName}` })}</p>
        <div className="row wrap">
          <Link className="btn" to="/">
            {t('here.home')}
          </Link>
          <SignOutButton label={t('signOut')} />
        </div>
      </Notice>
    );
  }
  return (
    <div className="stack">
      {config?.franceConnect && (
        <>
          <p className="prose">{t('franceConnect')}</p>
          <ProviderDoor provider="franceconnect" />
        </>
      )}
      <p>
        <a href="/oauth2/authorization/ent">{t('known')}</a>
      </p>
    </div>
  );
}
