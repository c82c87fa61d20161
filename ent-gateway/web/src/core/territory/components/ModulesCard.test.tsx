import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { serve, speak } from '../../../app/testing';
import type { OwnTerritory, ProductModule } from '../api';
import { ModulesCard } from './ModulesCard';

beforeAll(() => speak('fr', 'app/ui', 'core/territory'));

function show(...modulesOff: ProductModule[]) {
  const calls = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ModulesCard known={{ modulesOff } as OwnTerritory} />
    </QueryClientProvider>,
  );
  return calls;
}

it('says what follows before it turns a service off', async () => {
  const calls = show('HOMEWORK');

  await userEvent.click(screen.getByRole('button', { name: /Arrêter.*Cantine et périscolaire/ }));
  expect(await screen.findByRole('dialog')).toHaveTextContent(/aucune commande ne part.*Rien n’est effacé/);
  expect(calls).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: /Arrêter.*Cantine et périscolaire/ }));
  await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ off: ['HOMEWORK', 'CANTEEN'] }]);
});

it('turns one on at once', async () => {
  const calls = show('HOMEWORK');

  await userEvent.click(screen.getByRole('button', { name: /Mettre en service.*Cahier de textes/ }));

  await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ off: [] }]);
});
