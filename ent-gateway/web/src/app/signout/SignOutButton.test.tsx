import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../testing';
import { Toasts } from '../ui';
import { SignOutButton } from './SignOutButton';

const left = vi.fn();

beforeAll(() => speak('fr', 'app/signout', 'app/ui'));
beforeEach(() => {
  left.mockReset();
  vi.stubGlobal('location', { origin: location.origin, assign: left });
});

async function leave(child?: 'inBar' | 'onPage') {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <header>
        <SignOutButton label="Se déconnecter" {...(child && { child })} />
      </header>
      <Toasts />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Se déconnecter' }));
}

it('ends the session and goes on to the provider, whatever its address', async () => {
  const calls = serve(() => json({ continueAt: 'https://identite.example/logout?id_token_hint=a' }));

  await leave();

  await vi.waitFor(() => {
    expect(left).toHaveBeenCalledWith('https://identite.example/logout?id_token_hint=a');
  });
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/logout' });
  expect(calls[0]?.headers.get('X-XSRF-TOKEN')).toBe('token');
});

it.each([403, 503])('does not call a server silent that answered %d', async (status) => {
  serve(() => json({ type: 'about:blank', status }, status));

  await leave();

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Vous êtes encore connecté');
  expect(alert).not.toHaveTextContent('n’a pas répondu');
});

it('says so when nobody was signed out, and can be asked again', async () => {
  let answers = 0;
  serve(() => {
    answers++;
    if (answers === 1) throw new TypeError('no network');
    return json({ continueAt: '/connexion' });
  });

  await leave();

  expect(await screen.findByRole('alert')).toHaveTextContent('le serveur n’a pas répondu');
  expect(left).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Se déconnecter' }));
  await vi.waitFor(() => {
    expect(left).toHaveBeenCalledWith('/connexion');
  });
});

it.each(['inBar', 'onPage'] as const)('speaks to a child as to a child, %s', async (place) => {
  serve(() => {
    throw new TypeError('no network');
  });

  await leave(place);

  const said = await screen.findByText(/Tu n’es pas encore sorti/);
  expect(said).not.toHaveTextContent('Vous');
  // a sentence has no room in a bar
  expect(screen.getByRole('banner').contains(said)).toBe(place === 'onPage');
});
