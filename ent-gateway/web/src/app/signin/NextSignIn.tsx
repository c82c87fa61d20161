import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../session';
import { SignOutButton } from '../signout';
import { Notice } from '../ui';
import { useSignInMessages } from './messages';
import { signInAs } from './signInAs';

/** Leads whoever has just got an account to its sign-in; whoever is signed in on this device signs out first. */
export function NextSignIn({ username, label }: { username: string; label: string }) {
  const t = useSignInMessages();
  const { data: me } = useQuery({ ...meQuery, retry: false });
  if (!me)
    return (
      <a className="btn primary" href={signInAs(username)}>
        {label}
      </a>
    );
  const { givenName, familyName } = me.person;
  return (
    <Notice kind="info">
      <p>{t('next.signedIn', { name: `${givenName} ${familyName}` })}</p>
      <SignOutButton label={t('next.signOut')} />
    </Notice>
  );
}
