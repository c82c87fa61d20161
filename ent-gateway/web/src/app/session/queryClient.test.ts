import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UnreachableError } from '../http';
import { queryClient } from './queryClient';

beforeEach(() => queryClient.mount());
afterEach(() => {
  queryClient.unmount();
  queryClient.clear();
});

it('asks again, when the network comes back, what failed without it', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  onlineManager.setOnline(false);
  const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new UnreachableError('/'));
  ask.mockResolvedValue('here');
  const observer = new QueryObserver(queryClient, { queryKey: ['test'], queryFn: ask });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));

  onlineManager.setOnline(true);

  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('here'));
  leave();
});
