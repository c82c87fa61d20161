import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { SearchField, useFound } from '../../../app/search';
import { Button } from '../../../app/ui';
import type { FoundColleague } from '../api';
import { fullName } from '../fullName';
import { useColleagueMessages } from '../messages';
import './colleague.css';

interface ColleagueSearchProps {
  /** what the search is called among the queries */
  name: string;
  find: (name: string, signal: AbortSignal) => Promise<FoundColleague[]>;
  words: { label: string; hint: string; none: string; between: string; choose: (name: string) => string };
  isPending: boolean;
  onChoose: (one: FoundColleague) => void;
  onNobody: (typed: string) => void;
}

/** A colleague of the town, found by a part of the name; namesakes are told apart by where they work. */
export function ColleagueSearch({ name, find, words, isPending, onChoose, onNobody }: ColleagueSearchProps) {
  const t = useColleagueMessages();
  const [text, setText] = useState('');
  const found = useFound([name], text, find);
  return (
    <div className="stack">
      <SearchField label={words.label} hint={words.hint} value={text} onChange={setText} />
      <p className="s soft" role="status">
        {found.isAnswered && found.list.length === 0 ? words.none : ''}
      </p>
      <ul className="colleagues stack">
        {found.list.map((one) => (
          <li key={one.id}>
            <Button
              className="colleague"
              isPending={isPending}
              aria-label={words.choose(fullName(one))}
              onPress={() => onChoose(one)}
            >
              <span className="b">{fullName(one)}</span>
              <span className="s soft">{one.places || words.between}</span>
            </Button>
          </li>
        ))}
      </ul>
      {found.isAnswered && (
        <div>
          <Button onPress={() => onNobody(text)}>
            <UserPlus aria-hidden="true" size={18} />
            {t('newcomer.open')}
          </Button>
        </div>
      )}
      {found.error && <p className="field-error">{t('found.unknown')}</p>}
    </div>
  );
}
