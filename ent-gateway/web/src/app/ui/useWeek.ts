import { useSearchParams } from 'react-router';
import { type Day, dayIn, mondayOf, schoolWeek } from '../format';

/** The week on show lives in the address, as any of its days (`?date=2026-11-30`), so that it can be shared and come back to. */
export function useWeek(): [Day, (monday: Day) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = dayIn(search.get('date'));
  const monday = asked ? mondayOf(asked) : schoolWeek();
  const change = (next: Day) =>
    setSearch(
      (current) => {
        current.set('date', next);
        return current;
      },
      { replace: true },
    );
  return [monday, change];
}
