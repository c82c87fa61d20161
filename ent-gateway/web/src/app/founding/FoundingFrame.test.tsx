import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../testing';
import { FoundingFrame } from './FoundingFrame';

beforeAll(() => speak('fr', 'app/founding', 'app/ui'));

it('stands without anybody signed in and without a territory', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:no-territory', status: 503 }, 503));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <FoundingFrame>form</FoundingFrame>
      </MemoryRouter>
    </QueryClientProvider>,
  );

  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Ouvrir le premier territoire');
  expect(screen.getByText('Préau')).toBeVisible();
});
