import { useState } from 'react';
import type { BookKind } from './api';

export interface BookDraft {
  title: string;
  authors: string;
  isbn: string;
  series: string;
  level: string;
  shelf: string;
  kind: BookKind;
}

const blank: BookDraft = {
  title: '',
  authors: '',
  isbn: '',
  series: '',
  level: '',
  shelf: '',
  kind: 'ALBUM',
};

/** What is being written survives a failure, a reload and a closed screen, until the book is in the catalogue. */
export function useBookDraft(
  schoolId: string,
): [BookDraft, (change: Partial<BookDraft>) => void, () => void] {
  const key = `preau.draft.book.${schoolId}`;
  const [draft, setDraft] = useState<BookDraft>(() => {
    try {
      return { ...blank, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<BookDraft>) };
    } catch {
      return blank;
    }
  });
  const change = (changed: Partial<BookDraft>) => {
    const next = { ...draft, ...changed };
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  const clear = () => {
    sessionStorage.removeItem(key);
    setDraft({ ...blank, kind: draft.kind, shelf: draft.shelf, level: draft.level });
  };
  return [draft, change, clear];
}
