import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { SignedIn } from './SignedIn';
import { json, serve, speak } from './testing';
import { keepFocus } from './ui';

const me = {
  person: { givenName: 'Anne', familyName: 'Dupré' },
  territory: { name: 'Valmont', timeZone: 'Europe/Paris' },
  roles: [],
  children: [],
};

beforeAll(() => speak('fr', 'app/ui', 'app/errors', 'app/signout'));
// without network nothing is asked a second time by itself
beforeEach(() => void vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false));

it('keeps the focus while it asks again who is here', async () => {
  let answer: (response: Response | Promise<never>) => void = () => undefined;
  const asked = serve(({ path }) =>
    path === '/api/me' ? new Promise((answered) => (answer = answered)) : json(null, 503),
  );
  const calls = () => asked.filter(({ path }) => path === '/api/me');
  const lost = () => answer(Promise.reject(new TypeError('Failed to fetch')));
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SignedIn />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const leave = keepFocus();
  // whoever waits sees where the page will stand
  expect(screen.getByRole('main')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('Chargement');
  await waitFor(() => expect(calls()).toHaveLength(1));
  lost();
  const again = await screen.findByRole('button', { name: 'Réessayer' });

  expect(screen.getByRole('main')).toContainElement(again);

  again.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(calls()).toHaveLength(2));
  expect(again).toHaveFocus();
  expect(again).toHaveAttribute('aria-disabled', 'true');
  lost();
  await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'));
  expect(again).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(calls()).toHaveLength(3));
  answer(json(me));

  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  leave();
});
