import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadError } from './LoadError';
import { Skeleton } from './Skeleton';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  children: (value: T) => ReactNode;
}

/** Waiting, failed or there: every read of every screen goes through these three. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  return skeleton ?? <Skeleton />;
}
