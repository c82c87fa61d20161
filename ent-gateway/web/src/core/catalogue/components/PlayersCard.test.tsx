import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { PlayersCard } from './PlayersCard';

beforeAll(() => speak('fr', 'app/ui', 'core/catalogue'));

it('shows the hosts as they are kept, though they were typed otherwise', async () => {
  serve(() => json({ hosts: ['films.example'] }));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <PlayersCard />
    </QueryClientProvider>,
  );
  const hosts = await screen.findByRole('textbox', { name: 'Sites permis, un par ligne' });
  await userEvent.clear(hosts);
  await userEvent.type(hosts, 'Films.EXAMPLE');

  await userEvent.click(screen.getByRole('button', { name: /Enregistrer/ }));

  expect(await screen.findByDisplayValue('films.example')).toBeVisible();
});
