import { ShieldCheck } from 'lucide-react';
import { useSignInMessages } from './messages';
import '../theme/franceconnect.css';

/** The wording is FranceConnect's own; towns may not use the State's design system. */
export function FranceConnect() {
  const t = useSignInMessages();
  return (
    <a className="franceconnect" href="/oauth2/authorization/franceconnect">
      <ShieldCheck aria-hidden="true" size={30} />
      <span>
        <span className="franceconnect-small">{t('franceconnect.small')} </span>
        {t('franceconnect')}
      </span>
    </a>
  );
}
