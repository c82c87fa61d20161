import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isSearchable } from './searchable';
import { useSettled } from './useSettled';

/** What is found for a part of a name, asked for once nothing more is typed; the former answer stays until the next is there. */
export function useFound<T>(
  key: readonly unknown[],
  typed: string,
  search: (name: string, signal: AbortSignal) => Promise<T[]>,
) {
  const name = useSettled(typed.trim());
  const asking = isSearchable(name);
  const { data, error } = useQuery({
    queryKey: [...key, name],
    queryFn: ({ signal }) => search(name, signal),
    enabled: asking,
    placeholderData: keepPreviousData,
  });
  return { list: asking ? (data ?? []) : [], isAnswered: asking && data !== undefined, error };
}
