import { BriefcaseBusiness, ExternalLink } from 'lucide-react';
import { useSignInMessages } from './messages';

/** The wording is ProConnect's own; towns may not use the State's design system. */
export function ProConnect() {
  const t = useSignInMessages();
  return (
    <>
      <h2>{t('agent')}</h2>
      <a className="franceconnect" href="/oauth2/authorization/proconnect">
        <BriefcaseBusiness aria-hidden="true" size={30} />
        <span>
          <span className="franceconnect-small">{t('proconnect.small')} </span>
          {t('proconnect')}
        </span>
      </a>
      <a className="s signin-what" href="https://www.proconnect.gouv.fr/" target="_blank" rel="noreferrer">
        {t('proconnect.what')} <ExternalLink aria-hidden="true" size={15} />
        <span className="hidden"> {t('newWindow')}</span>
      </a>
    </>
  );
}
