import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import type { Consents, GuardianWord } from '../api';
import { useConsentMessages } from '../messages';

interface WordLineProps {
  said: GuardianWord;
  guardians: Consents['guardians'];
}

/** Who said what, and when: "Anne Dupré : non, le 4 septembre 2026". */
export function WordLine({ said, guardians }: WordLineProps) {
  const t = useConsentMessages();
  const language = useLanguage();
  const { me } = useSession();
  const guardian = guardians.find(({ id }) => id === said.guardianId);
  const name = guardian ? `${guardian.givenName} ${guardian.familyName}` : '';
  const values = {
    name: said.guardianId === me.person.id ? t('you') : name,
    word: t(said.word === 'YES' ? 'yes' : 'no').toLowerCase(),
    day: fullDate(said.signedOn ?? dayOf(said.saidAt), language),
  };
  return <li className="s">{t(said.signedOn ? 'line.paper' : 'line', values)}</li>;
}
