import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../app/testing';
import { Toasts } from '../../app/ui';
import { CloseClass } from './components/CloseClass';

beforeAll(() => speak('fr', 'app/ui', 'core/removal'));

function show(onDone: () => void) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CloseClass id="ce1" name="CE1" onDone={onDone} />
      <Toasts />
    </QueryClientProvider>,
  );
}

it('says what follows before it closes a class, and opens it again at once', async () => {
  const calls = serve(() => new Response(null, { status: 204 }));
  const onDone = vi.fn();
  show(onDone);

  await userEvent.click(screen.getByRole('button', { name: 'Fermer la classe' }));
  expect(screen.getByText(/ne sera plus proposée/)).toBeVisible();
  expect(calls).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Fermer CE1' }));
  await expect.poll(() => onDone.mock.calls.length).toBe(1);

  await userEvent.click(await screen.findByRole('button', { name: /^Annuler/ }));
  await expect
    .poll(() => calls.map(({ path }) => path))
    .toEqual(['/api/core/classes/ce1/close', '/api/core/classes/ce1/open']);
});

it('stays open where pupils are expected', async () => {
  serve(() =>
    json(
      {
        type: 'urn:ent:problem:core:class-in-use',
        status: 409,
        pupils: 0,
        teachers: 0,
        expected: 1,
      },
      409,
    ),
  );
  show(() => undefined);

  await userEvent.click(screen.getByRole('button', { name: 'Fermer la classe' }));
  await userEvent.click(screen.getByRole('button', { name: 'Fermer CE1' }));

  expect(await screen.findByText(/vont y venir/)).toBeVisible();
});
