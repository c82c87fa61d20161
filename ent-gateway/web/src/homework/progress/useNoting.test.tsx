import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, renderHook, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { serve, speak } from '../../app/testing';
import { Toasts } from '../../app/ui';
import { type Level, type Results, resultsKey } from './api';
import { levelsOf } from './grid';
import { useNoting } from './useNoting';

const of = { classId: 'ce1' };
const results = { classId: 'ce1', term: '2026-1', results: [] } as unknown as Results;

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms'));

it('takes back the one note that was lost, names it, and leaves those that wait', async () => {
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  client.setQueryData(resultsKey(of), results);
  const refetch = vi.spyOn(client, 'invalidateQueries');
  let sent = 0;
  serve(() => {
    sent += 1;
    if (sent === 1) throw new TypeError('Failed to fetch');
    return new Response(null, { status: 204 });
  });
  render(<Toasts />);
  const { result } = renderHook(() => useNoting(of, results), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  const note = (childId: string, level: Level) =>
    act(() => result.current.note([{ childId, skillId: 'read', level }], `${childId}, lire`));

  note('Léa', 'REACHED');
  note('Tom', 'REACHED');
  note('Eva', 'EXCEEDED');
  await vi.waitFor(() => expect(sent).toBe(3));

  expect(await screen.findByText(/Ce n’est pas enregistré\s: Léa, lire\./)).toBeVisible();
  const level = levelsOf(client.getQueryData<Results>(resultsKey(of)) ?? results);
  expect([level('Léa', 'read'), level('Tom', 'read'), level('Eva', 'read')]).toEqual([
    null,
    'REACHED',
    'EXCEEDED',
  ]);
  await vi.waitFor(() => expect(refetch).toHaveBeenCalledOnce());
});
