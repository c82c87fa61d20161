import { useQuery } from '@tanstack/react-query';
import { fullDate } from '../../../app/format';
import { isProblem } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { type FamilyPerson, getPerson } from '../api';
import { useCounterMessages } from '../messages';
import './counter.css';

export const useKnown = (id: string) =>
  useQuery({ queryKey: ['family-person', id, 'name'], queryFn: () => getPerson(id) });

/** Somebody of whom only a colleague may read, and decide. */
export const isHidden = (error: unknown) => isProblem(error, 'core:own-family');

/** Who somebody is that the town knows: the name, the day of birth, and what tells namesakes apart at a counter. */
export function KnownName({ id }: { id: string }) {
  const t = useCounterMessages();
  const language = useLanguage();
  const person = useKnown(id);
  if (isHidden(person.error)) return <b>{t('known.own')}</b>;
  if (!person.data) return null;
  const { givenName, familyName, birthDate } = person.data.content.identity;
  return (
    <>
      <b>
        {givenName} {familyName},{' '}
        {birthDate ? t('born', { day: fullDate(birthDate, language) }) : t('born.unknown')}
      </b>
      <KnownBy person={person.data} />
    </>
  );
}

/** A child by school and class, a grown-up by the children and the address. */
function KnownBy({ person: { pupil, children, content } }: { person: FamilyPerson }) {
  const t = useCounterMessages();
  const language = useLanguage();
  const { street, postcode, city } = content.contact;
  const address = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const place = pupil && { school: pupil.schoolName, className: pupil.className };
  const said = place
    ? pupil.leftOn
      ? t('known.leftOn', { ...place, day: fullDate(pupil.leftOn, language) })
      : t('known.at', place)
    : children.length > 0
      ? t('known.parentOf', { names: children.join(', ') })
      : t('known.nobody');
  return (
    <>
      <span className="known-by">{said}</span>
      {!place && address && <span className="known-by soft">{address}</span>}
    </>
  );
}
