import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../app/testing';
import { RemovePlace } from './components/RemovePlace';

beforeAll(() => speak('fr', 'app/ui', 'core/removal'));

function show(onDone: () => void) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RemovePlace kind="school" id="tilleuls" name="Les Tilleuls" onDone={onDone} />
    </QueryClientProvider>,
  );
}

it('asks before it removes, and is done', async () => {
  const calls = serve(() => new Response(null, { status: 204 }));
  const onDone = vi.fn();
  show(onDone);

  await userEvent.click(screen.getByRole('button', { name: 'Retirer cette école' }));
  expect(calls).toEqual([]);
  expect(document.activeElement).toHaveTextContent(/^Les Tilleuls disparaîtra/);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer Les Tilleuls' }));

  await expect.poll(() => onDone.mock.calls.length).toBe(1);
  expect(calls).toMatchObject([{ method: 'DELETE', path: '/api/core/schools/tilleuls' }]);
});

it('names what hangs on it', async () => {
  serve(() =>
    json(
      { type: 'urn:ent:problem:core:place-in-use', status: 409, records: { CLASSES: 2, ACTIVITIES: 1 } },
      409,
    ),
  );
  show(() => undefined);

  await userEvent.click(screen.getByRole('button', { name: 'Retirer cette école' }));
  await userEvent.click(screen.getByRole('button', { name: 'Retirer Les Tilleuls' }));

  expect(await screen.findByText('2 classes')).toBeVisible();
  expect(screen.getByText('1 activité, avec ses réservations et pointages')).toBeVisible();
  expect(document.activeElement).toHaveTextContent(/^Les Tilleuls reste/);
});
