import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ResourceKind, ResourceOrigin, SchoolLevel, SchoolSubject, Search } from './api';

const names = {
  words: 'mots',
  level: 'niveau',
  subject: 'matiere',
  kind: 'genre',
  origin: 'de',
} as const;

/** What is searched for. It stands in the address as well, so that the way back from a resource finds it again. */
export function useFilters(): [Search, (change: Partial<Search>) => void] {
  const [address, setAddress] = useSearchParams();
  const read = (name: keyof Search) => address.get(names[name]) ?? undefined;
  const [search, setSearch] = useState<Search>(() => ({
    words: read('words') ?? '',
    level: read('level') as SchoolLevel | undefined,
    subject: read('subject') as SchoolSubject | undefined,
    kind: read('kind') as ResourceKind | undefined,
    origin: read('origin') as ResourceOrigin | undefined,
  }));
  const change = (wanted: Partial<Search>) => {
    const after = { ...search, ...wanted };
    const shown = new URLSearchParams();
    for (const name of Object.keys(names) as (keyof Search)[]) {
      const value = after[name];
      if (value) shown.set(names[name], value);
    }
    setSearch(after);
    setAddress(shown, { replace: true });
  };
  return [search, change];
}
