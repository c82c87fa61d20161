import { useState } from 'react';
import { useSearchParams } from 'react-router';

/** What is searched for stands in the address (`?nom=Benali`), so that whoever comes back finds it again. */
export function useSearchText(): [string, (text: string) => void] {
  const [search, setSearch] = useSearchParams();
  // typed here first: the address follows, and must never take a letter back
  const [text, setText] = useState(search.get('nom')?.slice(0, 60) ?? '');
  const change = (next: string) => {
    setText(next);
    setSearch(
      (current) => {
        if (next.trim()) current.set('nom', next.trim());
        else current.delete('nom');
        return current;
      },
      { replace: true },
    );
  };
  return [text, change];
}
