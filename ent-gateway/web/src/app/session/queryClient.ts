import {
  onlineManager,
  type InvalidateOptions,
  type InvalidateQueryFilters,
  type QueryKey,
  QueryClient,
} from '@tanstack/react-query';
import { outOfRole, signedOut, worthRetrying } from '../http';
import { meQuery } from './queries';

// A page that opens without network otherwise takes its return for no news, and asks nothing again.
onlineManager.setOnline(navigator.onLine);

/** Reads again, once it has arrived, what was being read for the first time while something was done. */
class ReadsAgain extends QueryClient {
  // a first read isn't cancelled and takes its answer for the newest, though it may be from before
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    ...[filters, options]: [InvalidateQueryFilters<Key>?, InvalidateOptions?]
  ): Promise<void> {
    const first = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined);
    await super.invalidateQueries(filters, options);
    if (first.length > 0) {
      await super.invalidateQueries({ predicate: (query) => first.includes(query) }, options);
    }
  }
}

export const queryClient = new ReadsAgain({
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
