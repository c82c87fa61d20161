import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { json, serve } from '../testing';
import { AlonePage } from './AlonePage';

it('stands without anybody signed in and without a territory', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:no-territory', status: 503 }, 503));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <AlonePage title="Ouvrir le premier territoire">form</AlonePage>
      </MemoryRouter>
    </QueryClientProvider>,
  );

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Ouvrir le premier territoire');
  expect(screen.getByText('Préau')).toBeVisible();
});
