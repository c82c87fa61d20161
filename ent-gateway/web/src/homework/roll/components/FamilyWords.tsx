import { Mail } from 'lucide-react';
import { clock, nearDay, dayOf } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useAbsenceWords } from '../../absence';
import { useClassRollMessages } from '../messages';
import type { Shown } from '../overlay';

/** What families said of this half-day. */
export function FamilyWords({ pupils }: { pupils: Shown[] }) {
  const t = useClassRollMessages();
  const reason = useAbsenceWords();
  const language = useLanguage();
  const said = pupils.flatMap(({ word, ...pupil }) =>
    word?.reason ? [{ ...pupil, word: { ...word, reason: word.reason } }] : [],
  );
  if (said.length === 0) return null;
  return (
    <section className="card pad stack family-words" aria-labelledby="family-words">
      <h2 id="family-words" className="row">
        <Mail aria-hidden="true" size={20} />
        {t('words')}
      </h2>
      <ul className="stack">
        {said.map(({ childId, givenName, familyName, word }) => (
          <li key={childId}>
            <span className="b">
              {givenName} {familyName}
            </span>{' '}
            {t(word.by ? 'word' : 'word.alone', {
              reason: [reason(word.reason), word.note].filter(Boolean).join(', '),
              by: word.by,
              when: `${nearDay(dayOf(word.at), language)} ${clock(word.at, language)}`,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
