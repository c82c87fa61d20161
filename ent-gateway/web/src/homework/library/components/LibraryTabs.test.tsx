import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { speak } from '../../../app/testing';
import { LibraryTabs } from './LibraryTabs';

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it.each([
  ['/bibliotheque/gerer', 'page'],
  ['/bibliotheque/recolement', 'true'],
])('marks what is shown, or where it is come to from: %s', (path, current) => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ space: 'teacher' } as unknown as Session}>
        <MemoryRouter initialEntries={[path]}>
          <LibraryTabs />
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

  const marked = screen.getAllByRole('link').filter((tab) => tab.hasAttribute('aria-current'));
  expect(marked.map(({ textContent }) => textContent)).toEqual(['Gérer']);
  expect(marked[0]).toHaveAttribute('aria-current', current);
});
