import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Leaving } from '../api';
import { LeavingList } from './LeavingList';

const lea: Leaving = {
  childId: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  className: 'CE1',
  schoolId: 's',
  schoolName: 'Jean-Macé',
  leavesOn: '2026-12-01',
  importId: 'i',
  ends: { bookings: 119, waiting: 0, patterns: 1 },
};

beforeAll(() => speak('fr', 'app/ui', 'core/leavings'));

function show(childIds?: string[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <LeavingList {...(childIds && { childIds })} />
    </QueryClientProvider>,
  );
}

it('says who leaves, when and what ends, and keeps a pupil with a tap', async () => {
  let left: Leaving[] = [lea];
  const calls = serve(({ method }) => {
    if (method === 'DELETE') {
      left = [];
      return new Response(null, { status: 204 });
    }
    return json(left);
  });
  show();

  expect(await screen.findByText(/part le .*1er décembre|part le .*1 décembre/)).toBeVisible();
  expect(screen.getByText(/119 réservations, 1 semaine type/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Léa Benali reste inscrit/ }));

  expect(calls.some(({ method, path }) => method === 'DELETE' && path === '/api/core/leavings/lea')).toBe(
    true,
  );
  await expect.poll(() => screen.queryByText(/Léa/)).toBeNull();
});

it('is about the children of a family when it is asked so', async () => {
  const calls = serve(() => json([lea]));
  show(['tom']);

  await expect.poll(() => calls.length).toBe(1);
  expect(screen.queryByText(/Léa/)).toBeNull();
});
