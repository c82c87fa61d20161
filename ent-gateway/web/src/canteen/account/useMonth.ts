import { useSearchParams } from 'react-router';
import { monthIn } from './month';

export interface ShownMonth {
  month: string;
  /** what the address asks for, where that is no month */
  unknown: string | undefined;
  change: (month: string) => void;
}

/** The month on show lives in the address (`?mois=2026-11`), so that it can be shared and come back to. */
export function useMonth(): ShownMonth {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('mois');
  const month = monthIn(asked);
  const change = (next: string) =>
    setSearch(
      (current) => {
        current.set('mois', next);
        return current;
      },
      { replace: true },
    );
  return { month, unknown: asked && asked !== month ? asked : undefined, change };
}
