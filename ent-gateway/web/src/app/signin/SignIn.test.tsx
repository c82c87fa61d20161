import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak, wordsOf } from '../testing';
import { SignIn } from './SignIn';

beforeAll(() => speak('fr', 'app/signin', 'app/ui'));

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SignIn />
      </MemoryRouter>
    </QueryClientProvider>,
  );

it('says kindly that nothing is open yet where no territory has been founded', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:no-territory', status: 503 }, 503));
  show();

  expect(await screen.findByRole('status')).toHaveTextContent(wordsOf('app/signin')('unfounded'));
});
