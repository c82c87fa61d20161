import { ExternalLink, ShieldCheck } from 'lucide-react';
import { useSignInMessages } from './messages';
import '../theme/franceconnect.css';

/** The first way in, before another. The wording is FranceConnect's own; towns may not use the State's design system. */
export function FranceConnect() {
  const t = useSignInMessages();
  return (
    <>
      <a className="franceconnect" href="/oauth2/authorization/franceconnect">
        <ShieldCheck aria-hidden="true" size={30} />
        <span>
          <span className="franceconnect-small">{t('franceconnect.small')} </span>
          {t('franceconnect')}
        </span>
      </a>
      <a className="s signin-what" href="https://franceconnect.gouv.fr/" target="_blank" rel="noreferrer">
        {t('franceconnect.what')} <ExternalLink aria-hidden="true" size={15} />
        <span className="hidden"> {t('newWindow')}</span>
      </a>
      <p className="franceconnect-or">{t('or')}</p>
    </>
  );
}
