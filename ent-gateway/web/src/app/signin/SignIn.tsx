import { useQuery } from '@tanstack/react-query';
import { Building2, KeyRound, QrCode, Umbrella } from 'lucide-react';
import { useEffect } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { isProblem } from '../http';
import { configQuery } from '../session';
import { Notice } from '../ui';
import { LanguageSwitch } from './LanguageSwitch';
import { useSignInMessages } from './messages';
import { ProviderDoor } from './ProviderDoor';
import './signin.css';

/** Words in the address of those whom a provider, or the town, doesn't let in. */
const refusals = [
  'erreur',
  'trop-long',
  'organisation',
  'invitation',
  'compte',
  'responsable',
  'ecole',
] as const;

const local = '/oauth2/authorization/ent';

export function SignIn() {
  const t = useSignInMessages();
  const [search] = useSearchParams();
  const { data: config, error } = useQuery(configQuery);
  const refused = refusals.find((word) => search.has(word));
  const name = config?.territory.name ?? 'Préau';
  useEffect(() => {
    document.title = `${t('title')} · ${name}`;
  }, [t, name]);
  if (isProblem(error, 'core:no-territory')) return <Navigate to="/fonder" replace />;
  return (
    <div className="signin">
      <section className="signin-hero" aria-label={name}>
        <span className="signin-sun" />
        <span className="signin-arc" />
        <span className="signin-arc wide" />
        <p className="signin-brand">
          {config?.territory.logo ? (
            <img className="signin-logo" src={config.territory.logo} alt={config.territory.logoText ?? ''} />
          ) : (
            <Umbrella aria-hidden="true" size={30} />
          )}
          {name}
        </p>
        <div className="signin-promise">
          <p className="signin-title">{t('promise')}</p>
          <p>{t('promise.more')}</p>
        </div>
        <p className="s signin-service">{t('service', { name })}</p>
      </section>
      <main className="signin-main" id="contenu">
        <h1 className="hidden">{t('title')}</h1>
        {refused && <Notice kind="danger">{t(`refused.${refused}`)}</Notice>}
        <h2>{t('parent')}</h2>
        {config?.franceConnect && (
          <>
            <ProviderDoor provider="franceconnect" />
            <p className="franceconnect-or">{t('or')}</p>
          </>
        )}
        {config?.eduConnect && <ProviderDoor provider="educonnect" />}
        <a className="btn signin-local" href={local}>
          <KeyRound aria-hidden="true" size={24} />
          {t('password')}
        </a>
        <div className="signin-doors">
          <a className="card signin-door" href={local}>
            <QrCode aria-hidden="true" size={26} />
            <span className="b">{t('pupil')}</span>
            <span className="s soft">{t('pupil.how')}</span>
          </a>
          <a className="card signin-door" href={local}>
            <Building2 aria-hidden="true" size={26} />
            <span className="b">{t('staff')}</span>
            <span className="s soft">{t('staff.how')}</span>
          </a>
        </div>
        {config?.proConnect && (
          <>
            <h2>{t('agent')}</h2>
            <ProviderDoor provider="proconnect" />
          </>
        )}
        <div className="signin-help s">
          <Link to="/mot-de-passe">{t('forgotten')}</Link>
          <Link to="/simulateur">{t('simulator')}</Link>
          <Link to="/code">{t('code')}</Link>
          <p className="soft">{t('code.how')}</p>
          <LanguageSwitch />
        </div>
      </main>
    </div>
  );
}
