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

beforeAll(() => speak('fr', 'app/ui', 'app/errors', 'app/account'));
// without network nothing is asked a second time by itself
beforeEach(() => void vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false));

it('keeps the focus while it asks again who is here', async () => {
  let answer: (response: Response | Promise<never>) => void = () => undefined;
  const calls = serve(() => new Promise((answered) => (answer = answered)));
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
  await waitFor(() => expect(calls).toHaveLength(1));
  lost();
  const again = await screen.findByRole('button', { name: 'Réessayer' });

  again.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(calls).toHaveLength(2));
  expect(again).toHaveFocus();
  expect(again).toHaveAttribute('aria-disabled', 'true');
  lost();
  await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'));
  expect(again).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(calls).toHaveLength(3));
  answer(json(me));

  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  leave();
});
