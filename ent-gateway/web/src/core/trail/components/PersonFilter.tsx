import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isSearchable, useSettled } from '../../../app/search';
import { Button, Field } from '../../../app/ui';
import { type Question, searchPeople } from '../api';
import { useTrailMessages } from '../messages';

/** Finds somebody by name, pupils too, to ask what they did or what concerns them. */
export function PersonFilter({ onAsk }: { onAsk: (one: Partial<Question>) => void }) {
  const t = useTrailMessages();
  const [text, setText] = useState('');
  const name = useSettled(text.trim());
  const asking = isSearchable(name);
  const found = useQuery({
    queryKey: ['trail', 'people', name],
    queryFn: ({ signal }) => searchPeople(name, signal),
    enabled: asking,
    placeholderData: keepPreviousData,
  });
  const people = asking ? (found.data ?? []) : [];
  const ask = (one: Partial<Question>) => {
    setText('');
    onAsk(one);
  };
  return (
    <div className="stack no-print">
      <Field
        label={t('person')}
        type="search"
        value={text}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="s soft" role="status">
        {asking && found.data && people.length === 0 ? t('person.none') : ''}
      </p>
      {found.error && <p className="field-error">{t('person.failed')}</p>}
      {people.length > 0 && (
        <ul className="card trail">
          {people.map(({ person, email }) => {
            const full = `${person.givenName} ${person.familyName}`;
            const named = { id: person.id, name: full };
            return (
              <li key={person.id} className="trail-found">
                <span>
                  <span className="b">{full}</span> <span className="s soft">{email}</span>
                </span>
                <Button aria-label={t('onlyBy', { name: full })} onPress={() => ask({ actor: named })}>
                  {t('person.by')}
                </Button>
                <Button aria-label={t('onlyAbout', { name: full })} onPress={() => ask({ about: named })}>
                  {t('person.about')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
