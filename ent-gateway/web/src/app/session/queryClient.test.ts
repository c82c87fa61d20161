import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { outOfRole, UnreachableError } from '../http';
import { queryClient } from './queryClient';

beforeEach(() => queryClient.mount());
afterEach(() => {
  queryClient.unmount();
  queryClient.clear();
});

it('asks again who is here when the network comes back to a page that opened without it', async () => {
  vi.resetModules();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { QueryObserver: Observer } = await import('@tanstack/react-query');
  const { queryClient: opened } = await import('./queryClient');
  opened.mount();
  const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
  ask.mockResolvedValue('here');
  const observer = new Observer(opened, { queryKey: ['me'], queryFn: ask, retry: false });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));

  window.dispatchEvent(new Event('online'));

  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('here'));
  leave();
  opened.unmount();
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

it('asks again who is here when a role is missing, and keeps what it knows until then', async () => {
  const ask = vi.fn<() => Promise<string>>().mockResolvedValueOnce('teacher').mockResolvedValue('nobody');
  const observer = new QueryObserver(queryClient, { queryKey: ['me'], queryFn: ask });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('teacher'));

  outOfRole.dispatchEvent(new Event('out-of-role'));

  expect(observer.getCurrentResult().data).toBe('teacher');
  await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('nobody'));
  leave();
});

it('reads again what was being read for the first time while something was done', async () => {
  const answers: ((answer: string) => void)[] = [];
  const ask = vi.fn(() => new Promise<string>((answer) => answers.push(answer)));
  const observer = new QueryObserver(queryClient, { queryKey: ['trash'], queryFn: ask });
  const leave = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(answers).toHaveLength(1));

  const done = queryClient.invalidateQueries({ queryKey: ['trash'] });
  answers[0]?.('before');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('after');
  await done;

  expect(observer.getCurrentResult().data).toBe('after');
  leave();
});
