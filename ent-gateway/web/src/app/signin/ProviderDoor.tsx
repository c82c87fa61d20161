import { BriefcaseBusiness, ExternalLink, GraduationCap, ShieldCheck } from 'lucide-react';
import { useSignInMessages } from './messages';
import '../theme/franceconnect.css';

const doors = {
  franceconnect: {
    icon: ShieldCheck,
    site: 'https://franceconnect.gouv.fr/',
    small: 'franceconnect.small',
    what: 'franceconnect.what',
  },
  proconnect: {
    icon: BriefcaseBusiness,
    site: 'https://www.proconnect.gouv.fr/',
    small: 'proconnect.small',
    what: 'proconnect.what',
  },
  educonnect: {
    icon: GraduationCap,
    site: 'https://educonnect.education.gouv.fr/',
    small: null,
    what: 'educonnect.what',
  },
} as const;

/** A way in by the State, in the words of its own; towns may not use the State's design system. */
export function ProviderDoor({ provider }: { provider: keyof typeof doors }) {
  const t = useSignInMessages();
  const { icon: Icon, site, small, what } = doors[provider];
  return (
    <>
      <a className={small ? 'franceconnect' : 'btn signin-local'} href={`/oauth2/authorization/${provider}`}>
        <Icon aria-hidden="true" size={small ? 30 : 24} />
        {small ? (
          <span>
            <span className="franceconnect-small">{t(small)} </span>
            {t(provider)}
          </span>
        ) : (
          t(provider)
        )}
      </a>
      <a className="s signin-what" href={site} target="_blank" rel="noreferrer">
        {t(what)} <ExternalLink aria-hidden="true" size={15} />
        <span className="hidden"> {t('newWindow')}</span>
      </a>
    </>
  );
}
