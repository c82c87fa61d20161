import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../testing';
import { SignIn } from './SignIn';

beforeAll(() => speak('fr', 'app/signin', 'app/ui'));

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Routes>
          <Route path="/" element={<SignIn />} />
          <Route path="/fonder" element={<p>founding</p>} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );

it('leads to the founding where no territory has been founded', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:no-territory', status: 503 }, 503));
  show();

  expect(await screen.findByText('founding')).toBeVisible();
});
