import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Field } from '../../../app/ui';
import { searchPeople } from '../api';
import { useAccessMessages } from '../messages';
import { ColleagueForm } from './ColleagueForm';

const isSearchable = (name: string) => name.length >= 2 || /^\p{Ideographic}$/u.test(name);

/**
 * A grown-up of the directory, found by a part of the name; namesakes are told apart by birth date and address. Whoever
 * isn't there is written down.
 */
export function PersonSearch({ onChoose }: { onChoose: (personId: string) => void }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const [text, setText] = useState('');
  const name = useDeferredValue(text.trim());
  const asking = isSearchable(name);
  const found = useQuery({
    queryKey: ['access', 'people', name],
    queryFn: ({ signal }) => searchPeople(name, signal),
    enabled: asking,
    placeholderData: keepPreviousData,
  });
  const [writing, setWriting] = useState(false);
  const people = asking ? (found.data ?? []) : [];
  if (writing) return <ColleagueForm typed={text} onWritten={onChoose} onBack={() => setWriting(false)} />;
  return (
    <div className="stack">
      <Field
        label={t('person')}
        hint={t('person.hint')}
        type="search"
        value={text}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="s soft" role="status">
        {asking && found.data && people.length === 0 ? t('person.none') : ''}
      </p>
      <ul className="access-plain stack">
        {people.map((one) => (
          <li key={one.person.id}>
            <Button className="access-choice" onPress={() => onChoose(one.person.id)}>
              <span className="b">{`${one.person.givenName} ${one.person.familyName}`}</span>
              <span className="s soft">
                {[one.birthDate && t('born', { date: fullDate(one.birthDate, language) }), one.email]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {asking && found.data && (
        <div>
          <Button onPress={() => setWriting(true)}>
            <UserPlus aria-hidden="true" size={18} />
            {t('colleague.open')}
          </Button>
        </div>
      )}
      {found.error && <p className="field-error">{t('problem.server')}</p>}
    </div>
  );
}
