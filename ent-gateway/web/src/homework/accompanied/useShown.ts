import { useSearchParams } from 'react-router';

/** The part of a page that is shown, kept in its address. */
export function useShown<T extends string>(parts: readonly [T, ...T[]]): [T, (part: T) => void] {
  const [search, setSearch] = useSearchParams();
  const shown = parts.find((part) => part === search.get('voir')) ?? parts[0];
  const show = (part: T) =>
    setSearch(
      (current) => {
        current.set('voir', part);
        return current;
      },
      { replace: true },
    );
  return [shown, show];
}
