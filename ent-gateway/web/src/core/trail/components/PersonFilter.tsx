import { useState } from 'react';
import { SearchField, useFound } from '../../../app/search';
import { Button } from '../../../app/ui';
import { type Question, searchPeople } from '../api';
import { useTrailMessages } from '../messages';

/** Finds somebody by name, pupils too, to ask what they did or what concerns them. */
export function PersonFilter({ onAsk }: { onAsk: (one: Partial<Question>) => void }) {
  const t = useTrailMessages();
  const [text, setText] = useState('');
  const found = useFound(['trail', 'people'], text, searchPeople);
  const ask = (one: Partial<Question>) => {
    setText('');
    onAsk(one);
  };
  return (
    <div className="stack no-print">
      <SearchField label={t('person')} value={text} onChange={setText} />
      <p className="s soft" role="status">
        {found.isAnswered && found.list.length === 0 ? t('person.none') : ''}
      </p>
      {found.error && <p className="field-error">{t('person.failed')}</p>}
      {found.list.length > 0 && (
        <ul className="card trail">
          {found.list.map(({ person, email }) => {
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
