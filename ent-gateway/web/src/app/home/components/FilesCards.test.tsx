import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../testing';
import { FilesCards } from './FilesCards';

vi.mock('../../session', () => ({
  useChildren: () => [
    { id: 'lea', givenName: 'Léa' },
    { id: 'tom', givenName: 'Tom' },
    { id: 'ali', givenName: 'Ali' },
  ],
}));

beforeAll(() => speak('fr', 'app/home'));

it('leads to the files that wait, a returned one straight to the child', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <FilesCards
          files={[
            { childId: 'lea', toDo: 'SIGN' },
            { childId: 'tom', toDo: 'CORRECT' },
            { childId: 'ali', toDo: 'SIGN' },
          ]}
        />
      </MemoryRouter>
    </QueryClientProvider>,
  );

  const [returned, missing] = screen.getAllByRole('link');
  expect(returned).toHaveAttribute('href', '/dossier/tom');
  expect(returned).toHaveTextContent('Tom');
  expect(missing).toHaveAttribute('href', '/dossier');
  expect(missing).toHaveTextContent('Léa, Ali');
});
