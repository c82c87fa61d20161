import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { Right } from '../api';
import { RightRow } from './RightRow';

const right = {
  id: 'r',
  version: 3,
  role: 'TERRITORY_ADMINISTRATOR',
  place: '',
  since: null,
  grantedBy: '',
  until: null,
  ended: false,
} as Right;

beforeAll(() => speak('fr', 'app/ui', 'core/access'));

function show(shown: Right) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <RightRow right={shown} own={false} />
    </QueryClientProvider>,
  );
  return userEvent.click(screen.getByRole('button', { name: /Changer la date/ }));
}

it('gives an administrator no end', async () => {
  const calls = serve(() => json({ id: 'r', state: 'HELD' }));
  await show(right);

  expect(await screen.findByText('Laissez la date vide pour un accès sans date de fin.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer la date' }));

  await expect.poll(() => calls.filter(({ method }) => method === 'PUT').length).toBe(1);
});

it('wants a last day of all others', async () => {
  const calls = serve(() => json({ id: 'r', state: 'HELD' }));
  await show({ ...right, role: 'TOWN_AGENT' });

  await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer la date' }));

  expect(screen.queryByText(/sans date de fin\./)).toBeNull();
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(0);
});
