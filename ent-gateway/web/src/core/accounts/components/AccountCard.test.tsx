import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { AccountCard } from './AccountCard';

beforeAll(() => speak('fr', 'app/ui', 'core/accounts'));

function show(ownFamily: boolean) {
  serve(() =>
    json({
      person: { id: 'p', givenName: 'Sofia', familyName: 'Benali' },
      accounts: [],
      guardian: true,
      ownFamily,
    }),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <AccountCard personId="p" />
    </QueryClientProvider>,
  );
}

it('says nothing of accounts of the own family', async () => {
  show(true);

  expect(await screen.findByText(/C’est votre propre famille/)).toBeVisible();
  expect(screen.queryByText(/Aucun compte n’est rattaché/)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('prints a letter for somebody without an account', async () => {
  show(false);

  expect(await screen.findByText(/Aucun compte n’est rattaché/)).toBeVisible();
  expect(screen.getByRole('button', { name: /Imprimer le courrier/ })).toBeVisible();
});
