import { useSearchParams } from 'react-router';
import { monthIn } from './month';

/** The month on show lives in the address (`?mois=2026-11`), so that it can be shared and come back to. */
export function useMonth(): [string, (month: string) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (next: string) =>
    setSearch(
      (current) => {
        current.set('mois', next);
        return current;
      },
      { replace: true },
    );
  return [monthIn(search.get('mois')), change];
}
