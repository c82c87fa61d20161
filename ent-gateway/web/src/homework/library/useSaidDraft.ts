import { useState } from 'react';
import { useSession } from '../../app/session';
import type { ReadBook } from './impressions';

interface Said {
  words: string | null;
  pictureId: string | null;
}

const kept = (key: string): Partial<Said> => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Said>;
  } catch {
    return {};
  }
};

/** What a pupil says of a book survives a failure, a reload and a closed sheet, until it is kept; another child at the same tablet has others. */
export function useSaidDraft({
  book,
  words,
  pictureId,
}: ReadBook): [Said, (change: Partial<Said>) => void, () => void] {
  const { me } = useSession();
  const key = `preau.draft.said.${me.person.id}.${book.id}`;
  const [said, setSaid] = useState<Said>(() => ({
    words: words ?? null,
    pictureId: pictureId ?? null,
    ...kept(key),
  }));
  const say = (change: Partial<Said>) => {
    // a picture may arrive when the sheet is closed already
    sessionStorage.setItem(key, JSON.stringify({ ...kept(key), ...change }));
    setSaid((before) => ({ ...before, ...change }));
  };
  return [said, say, () => sessionStorage.removeItem(key)];
}
