import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { CustodyLinks } from './CustodyLinks';

vi.mock('../../../app/session', () => ({
  useActing: () => undefined,
  useChildren: () => [
    { id: 'lea', givenName: 'Léa' },
    { id: 'tom', givenName: 'Tom' },
  ],
}));
vi.mock('../api', () => ({
  getCustody: (id: string) => Promise.resolve({ households: id === 'lea' ? [{}, {}] : [{}] }),
}));

beforeAll(() => speak('fr', 'canteen/custody'));

it('leads to the turns of each child that has two households', async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <CustodyLinks />
      </MemoryRouter>
    </QueryClientProvider>,
  );

  expect(await screen.findByRole('link', { name: /^Garde de Léa/ })).toHaveAttribute('href', '/garde/lea');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
