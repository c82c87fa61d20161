import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Promised } from '../api';
import { PromisedRoom } from './PromisedRoom';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

const film: Promised = {
  id: 'u1',
  name: 'film.mp4',
  senderName: 'Inès Caron',
  own: false,
  length: 2_000_000_000,
  offset: 500_000_000,
  begunAt: '2026-11-30T10:00:00Z',
  endsAt: '2026-12-07T10:00:00Z',
};

const show = (...all: Promised[]) => {
  const calls = serve(({ method }) =>
    method === 'DELETE' ? new Response(null, { status: 204 }) : json(all),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PromisedRoom spaceId="space" />
    </QueryClientProvider>,
  );
  return calls;
};

it('says how much room is reserved and by whom, and gives it back', async () => {
  const calls = show(film, { ...film, id: 'u2', name: 'photos.zip', own: true });

  const sum = await screen.findByText(/2 envois en cours/);
  expect(sum).toHaveTextContent('4 Go réservés');
  await userEvent.click(sum);
  expect(screen.getByText(/Inès Caron/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Annuler l’envoi de film.mp4' }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'DELETE')?.path).toBe('/api/core/spaces/space/uploads/u1'),
  );
});

it('says nothing where no room is reserved', async () => {
  const calls = show();

  await waitFor(() => expect(calls).toHaveLength(1));
  expect(screen.queryByRole('group')).toBeNull();
});
