import { infiniteQueryOptions, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useListening, useLive } from '../../app/live';
import { countUnread, getConversation, listConversations } from './api';

export const conversationsQuery = infiniteQueryOptions({
  queryKey: ['messaging', 'list'],
  queryFn: ({ pageParam }) => listConversations(pageParam),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const conversationQuery = (id: string) =>
  queryOptions({ queryKey: ['messaging', 'one', id], queryFn: () => getConversation(id) });

/** Kept right by the live line on every screen, so that the number in the navigation never lies. */
export function useUnreadMessages(wanted: boolean): number {
  const client = useQueryClient();
  const refresh = () => {
    if (wanted) void client.invalidateQueries({ queryKey: ['messaging'] });
  };
  useLive('/user/queue/messages', refresh, refresh);
  const { data } = useQuery({
    queryKey: ['messaging', 'unread'],
    queryFn: countUnread,
    enabled: useListening() && wanted,
    staleTime: 30_000,
  });
  return data?.messages ?? 0;
}
