import { useQuery } from '@tanstack/react-query';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { getPerson } from '../api';
import { useCounterMessages } from '../messages';

/** Who somebody is that the town knows: the name, and the day of birth, for there are namesakes. */
export function KnownName({ id }: { id: string }) {
  const t = useCounterMessages();
  const language = useLanguage();
  const person = useQuery({ queryKey: ['family-person', id, 'name'], queryFn: () => getPerson(id) });
  if (!person.data) return null;
  const { givenName, familyName, birthDate } = person.data.content.identity;
  return (
    <b>
      {givenName} {familyName},{' '}
      {birthDate ? t('born', { day: fullDate(birthDate, language) }) : t('born.unknown')}
    </b>
  );
}
