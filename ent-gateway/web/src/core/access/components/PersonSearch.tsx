import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { SearchField, useFound } from '../../../app/search';
import { Button } from '../../../app/ui';
import { searchPeople } from '../api';
import { useAccessMessages } from '../messages';
import { ColleagueForm } from './ColleagueForm';

/**
 * A grown-up of the directory, found by a part of the name; namesakes are told apart by birth date and address. Whoever
 * isn't there is written down.
 */
export function PersonSearch({ onChoose }: { onChoose: (personId: string) => void }) {
  const t = useAccessMessages();
  const language = useLanguage();
  const [text, setText] = useState('');
  const found = useFound(['access', 'people'], text, searchPeople);
  const [writing, setWriting] = useState(false);
  if (writing) return <ColleagueForm typed={text} onWritten={onChoose} onBack={() => setWriting(false)} />;
  return (
    <div className="stack">
      <SearchField label={t('person')} hint={t('person.hint')} value={text} onChange={setText} />
      <p className="s soft" role="status">
        {found.isAnswered && found.list.length === 0 ? t('person.none') : ''}
      </p>
      <ul className="access-plain stack">
        {found.list.map((one) => (
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
      {found.isAnswered && (
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
