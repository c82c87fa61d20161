import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useListening, useLive } from '../../app/live';
import { getNotices, markRead, type Notices } from './api';

const noticesQuery = queryOptions({ queryKey: ['notices'], queryFn: getNotices, staleTime: 60_000 });

export const useNotices = () => useQuery({ ...noticesQuery, enabled: useListening() });

/** Keeps the bells right, however many there are. */
export function useFreshNotices(): void {
  const client = useQueryClient();
  const refresh = () => void client.invalidateQueries({ queryKey: noticesQuery.queryKey });
  useLive('/user/queue/notices', refresh, refresh);
}

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: markRead,
    onMutate: () => {
      const now = new Date().toISOString();
      client.setQueryData<Notices>(noticesQuery.queryKey, (known) => {
        return (
          known && { items: known.items.map((item) => ({ ...item, readAt: item.readAt ?? now })), unread: 0 }
        );
      });
    },
    onError: () => void client.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
}
