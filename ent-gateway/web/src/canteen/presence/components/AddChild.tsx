import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { SearchField } from '../../../app/search';
import { Button, Sheet, toast } from '../../../app/ui';
import type { Other, Roll, TapKind } from '../api';
import { usePresenceMessages } from '../messages';
import { matches, shown } from '../overlay';
import type { Waiting } from '../store';

const leastLetters = 2;
const mostFound = 12;

interface AddChildProps {
  roll: Roll;
  queue: Waiting[];
  onAdd: (childId: string, kind: TapKind) => Promise<void>;
  onClose: () => void;
}

/** Finds a child who comes without booking, among those of the schools served; works without network. */
export function AddChild({ roll, queue, onAdd, onClose }: AddChildProps) {
  const t = usePresenceMessages();
  const [asked, setAsked] = useState('');
  const here = new Set(shown(roll, queue).map(({ childId }) => childId));
  // one who was added and taken back can come after all
  const all: Other[] = [...roll.others, ...roll.children].filter(({ childId }) => !here.has(childId));
  const found =
    asked.trim().length < leastLetters
      ? []
      : all.filter((other) => matches(other, asked)).slice(0, mostFound);
  const add = (other: Other) => {
    void onAdd(other.childId, 'PRESENT');
    toast('ok', t('added', { name: `${other.givenName} ${other.familyName}` }));
    onClose();
  };
  return (
    <Sheet title={t('add')} open onClose={onClose}>
      <p className="soft">{t('add.lead')}</p>
      <SearchField label={t('add.find')} hint={t('add.hint')} value={asked} onChange={setAsked} />
      <ul className="stack" aria-live="polite">
        {found.map((other) => {
          const name = `${other.givenName} ${other.familyName}`;
          return (
            <li key={other.childId}>
              <Button
                kind="quiet"
                aria-label={t('add.one', { name, class: other.className })}
                onPress={() => add(other)}
              >
                <UserPlus aria-hidden="true" size={18} />
                {name}, {other.className}
              </Button>
            </li>
          );
        })}
      </ul>
      {asked.trim().length >= leastLetters && found.length === 0 && <p>{t('found.none')}</p>}
    </Sheet>
  );
}
