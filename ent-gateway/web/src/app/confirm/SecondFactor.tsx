import { Fingerprint, ShieldCheck, Smartphone } from 'lucide-react';
import { SignOutButton } from '../signout';
import { Page } from '../ui';
import { useConfirmMessages } from './messages';

const door = (name: string) => `/oauth2/authorization/${name}`;

/** Shown to whoever the territory lets in with a second factor only, until one is given. */
export function SecondFactor() {
  const t = useConfirmMessages();
  return (
    <main className="alone" id="contenu">
      <Page title={t('second')} width="narrow">
        <p className="prose">{t('second.why')}</p>
        <section className="card pad stack" aria-labelledby="choose">
          <h2 id="choose">{t('second.choose')}</h2>
          <a className="btn primary" href={door('passkey')}>
            <Fingerprint aria-hidden="true" size={20} />
            {t('passkey')}
          </a>
          <p className="s soft">{t('passkey.more')}</p>
          <a className="btn" href={door('authenticator')}>
            <Smartphone aria-hidden="true" size={20} />
            {t('authenticator')}
          </a>
          <p className="s soft">{t('authenticator.more')}</p>
        </section>
        <section className="card pad stack" aria-labelledby="have">
          <h2 id="have">{t('second.have')}</h2>
          <a className="btn" href={door('second-factor')}>
            <ShieldCheck aria-hidden="true" size={20} />
            {t('second.give')}
          </a>
        </section>
        <SignOutButton label={t('signOut')} />
      </Page>
    </main>
  );
}
