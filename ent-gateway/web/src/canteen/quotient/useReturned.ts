import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

export interface Returned {
  outcome: string;
  /** whose quotient it was about; null when that isn't known */
  householdId: string | null;
}

/** What the way through FranceConnect ended with: the address says it once, a reload no longer. */
export function useReturned(): [Returned | undefined, (returned: Returned) => void] {
  const [search, setSearch] = useSearchParams();
  const outcome = search.get('franceconnect');
  const [returned, setReturned] = useState<Returned | undefined>(() =>
    outcome ? { outcome, householdId: search.get('household') } : undefined,
  );
  useEffect(() => {
    if (outcome) setSearch({}, { replace: true });
  }, [outcome, setSearch]);
  return [returned, setReturned];
}
