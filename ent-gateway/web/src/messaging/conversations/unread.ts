import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../app/live';
import { listConversations } from './api';

export const conversationsQuery = queryOptions({
  queryKey: ['conversations'],
  queryFn: listConversations,
  staleTime: 30_000,
});

/** Kept right by the live line on every screen, so that the number in the navigation never lies. */
export function useUnreadMessages(wanted: boolean): number {
  const client = useQueryClient();
  const refresh = () => {
    if (wanted) void client.invalidateQueries({ queryKey: conversationsQuery.queryKey });
  };
  useLive('/user/queue/messages', refresh, refresh);
  const { data } = useQuery({ ...conversationsQuery, enabled: wanted });
  return data?.reduce((sum, { unread }) => sum + unread, 0) ?? 0;
}
