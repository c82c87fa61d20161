import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { Loaded, Notice, Skeleton } from '../ui';
import { AddressForm } from './AddressForm';
import { ownAccountQuery } from './api';
import { useAccountMessages } from './messages';

/** How one signs in: user name, password, and the address by which one comes back. */
export function SignInCard() {
  const t = useAccountMessages();
  const account = useQuery(ownAccountQuery);
  const [search] = useSearchParams();
  return (
    <section className="card pad stack" aria-labelledby="signin-card">
      <h2 id="signin-card">{t('signin')}</h2>
      {search.has('mot-de-passe') && <Notice kind="ok">{t('password.changed')}</Notice>}
      <Loaded query={account} skeleton={<Skeleton lines={2} />}>
        {(own) => (
          <>
            {own.password ? (
              <>
                <p>
                  {t('username')} <span className="b">{own.username}</span>
                </p>
                <a className="btn" href="/oauth2/authorization/password">
                  <KeyRound aria-hidden="true" size={18} />
                  {t('password.change')}
                </a>
                <p className="s soft prose">{t('password.more')}</p>
              </>
            ) : (
              <p className="prose">{t('franceconnect')}</p>
            )}
            <AddressForm email={own.email} asked={own.asked ?? ''} />
          </>
        )}
      </Loaded>
    </section>
  );
}
