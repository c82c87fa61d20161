import type { ReactNode } from 'react';
import { LoadError } from './LoadError';
import { Skeleton } from './Skeleton';

/** Any of TanStack Query's reads */
interface Reading<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface LoadedProps<T> {
  query: Reading<T>;
  skeleton?: ReactNode;
  children: (value: T) => ReactNode;
}

/** Waiting, failed or there: every read of every screen goes through these three. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  return skeleton ?? <Skeleton />;
}
