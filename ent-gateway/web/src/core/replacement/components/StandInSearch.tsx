import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { SearchField, useFound } from '../../../app/search';
import { Button } from '../../../app/ui';
import { findStandIns, type StandIn } from '../api';
import { useReplacementMessages } from '../messages';
import { fullName } from '../useReplacing';

interface StandInSearchProps {
  isPending: boolean;
  onChoose: (one: StandIn) => void;
  onNobody: (typed: string) => void;
}

/** A colleague of the town, found by a part of the name; namesakes are told apart by where they teach. */
export function StandInSearch({ isPending, onChoose, onNobody }: StandInSearchProps) {
  const t = useReplacementMessages();
  const [text, setText] = useState('');
  const found = useFound(['stand-ins'], text, findStandIns);
  return (
    <div className="stack">
      <SearchField label={t('who')} hint={t('who.hint')} value={text} onChange={setText} />
      <p className="s soft" role="status">
        {found.isAnswered && found.list.length === 0 ? t('who.none') : ''}
      </p>
      <ul className="replacements stack">
        {found.list.map((one) => (
          <li key={one.id}>
            <Button
              className="stand-in"
              isPending={isPending}
              aria-label={t('choose', { name: fullName(one) })}
              onPress={() => onChoose(one)}
            >
              <span className="b">{fullName(one)}</span>
              <span className="s soft">{one.places || t('between')}</span>
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
      {found.error && <p className="field-error">{t('problem.server')}</p>}
    </div>
  );
}
