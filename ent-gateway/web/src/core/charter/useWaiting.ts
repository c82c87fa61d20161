import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../../app/session';
import { type OwnCharter, ownChartersQuery } from './api';

/** The charters to be accepted, one after the other. Accepted elsewhere meanwhile: who it is, is asked anew. */
export function useWaiting() {
  const client = useQueryClient();
  const own = useQuery({ ...ownChartersQuery, refetchOnMount: 'always' });
  const waiting = own.data?.find(({ acceptedAt }) => !acceptedAt);
  const settled = own.isSuccess && !own.isFetching && !waiting;
  useEffect(() => {
    if (settled) void client.invalidateQueries({ queryKey: meQuery.queryKey });
  }, [settled, client]);
  return {
    query: { data: waiting as OwnCharter | undefined, error: own.error, refetch: own.refetch },
    left: own.data?.filter(({ acceptedAt }) => !acceptedAt).length ?? 0,
  };
}
