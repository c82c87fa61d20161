import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import type { Consents, UseConsent } from '../api';
import { useConsentMessages } from '../messages';

interface AwaitedProps {
  of: UseConsent;
  guardians: Consents['guardians'];
}

/** Whose answer is awaited: each guardian's yes in public and in the press, anybody's inside the school. */
export function Awaited({ of, guardians }: AwaitedProps) {
  const t = useConsentMessages();
  const language = useLanguage();
  const { me } = useSession();
  if (of.standing !== 'UNANSWERED') return null;
  const everybody = of.use === 'PUBLIC' || of.use === 'PRESS';
  const silent = guardians.filter(
    ({ id }) => !of.words.some(({ guardianId, word }) => guardianId === id && word === 'YES'),
  );
  if (silent.length === 0) return null;
  const names = silent.map(({ id, givenName, familyName }) =>
    id === me.person.id ? t('you').toLowerCase() : `${givenName} ${familyName}`,
  );
  const type = everybody ? 'conjunction' : 'disjunction';
  return (
    <p className="s">
      {t(everybody ? 'missing.both' : 'missing.any', {
        names: new Intl.ListFormat(language, { type }).format(names),
      })}
    </p>
  );
}
