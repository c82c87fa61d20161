import { ExternalLink, GraduationCap } from 'lucide-react';
import { useSignInMessages } from './messages';

/** The wording is ÉduConnect’s own. */
export function EduConnect() {
  const t = useSignInMessages();
  return (
    <>
      <a className="btn signin-local" href="/oauth2/authorization/educonnect">
        <GraduationCap aria-hidden="true" size={24} />
        {t('educonnect')}
      </a>
      <a
        className="s signin-what"
        href="https://educonnect.education.gouv.fr/"
        target="_blank"
        rel="noreferrer"
      >
        {t('educonnect.what')} <ExternalLink aria-hidden="true" size={15} />
        <span className="hidden"> {t('newWindow')}</span>
      </a>
    </>
  );
}
