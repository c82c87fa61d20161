import { onlineManager, QueryClient } from '@tanstack/react-query';
import { outOfRole, signedOut, worthRetrying } from '../http';
import { meQuery } from './queries';

// A page that opens without network otherwise takes its return for no news, and asks nothing again.
onlineManager.setOnline(navigator.onLine);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: worthRetrying,
      staleTime: 15_000,
      networkMode: 'always',
      // what is always asked is otherwise not asked again when the network comes back
      refetchOnReconnect: true,
    },
    // Nothing waits in silence for a network: a writing call fails honestly, with the same key on the next try.
    mutations: { retry: worthRetrying, networkMode: 'always' },
  },
});

// A session that ends while the page is open shows on the next answer: ask again who this is, once.
signedOut.addEventListener('signed-out', () => {
  if (queryClient.getQueryData(meQuery.queryKey)) {
    void queryClient.resetQueries({ queryKey: meQuery.queryKey });
  }
});

// A role that ends while the page is open shows in the same way; who has it still notices nothing.
outOfRole.addEventListener('out-of-role', () => {
  void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
});
