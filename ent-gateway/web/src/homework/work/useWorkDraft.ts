import { useState } from 'react';
import { useSession } from '../../app/session';

const kept = (key: string) => sessionStorage.getItem(key) ?? '';

/** Words that are begun survive a failure, a reload and a closed sheet, until they are sent; another child at the same tablet has others. */
export function useWorkDraft(entryId: string, childId: string) {
  const { me } = useSession();
  const key = `preau.draft.work.${me.person.id}.${childId}.${entryId}`;
  const [text, setText] = useState(() => kept(key));
  return {
    text,
    write: (words: string) => {
      sessionStorage.setItem(key, words);
      setText(words);
    },
    clear: () => {
      sessionStorage.removeItem(key);
      setText('');
    },
  };
}
