import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { BrowserRouter } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../testing';
import { Invitation } from './Invitation';

const code = 'CDFGHJKMNPQRTVWXCDFGHJKMNPQRTVWX';
const invited = {
  givenName: 'Claude',
  familyName: 'Aubin',
  username: 'claude.aubin',
  expiresAt: '2026-12-08T09:00:00Z',
};

beforeAll(() => speak('fr', 'app/access', 'app/ui'));
beforeEach(() => history.replaceState(null, '', `/invitation#${code}`));

const config = { version: '1', territory: { name: 'Valmarin' } };

const open = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <BrowserRouter>
        <Invitation />
      </BrowserRouter>
    </QueryClientProvider>,
  );

it('takes the code from behind the sign #, out of the address, and sends it in bodies only', async () => {
  const calls = serve(({ path }) => {
    if (path.endsWith('/config')) return json(config);
    return path.endsWith('/read') ? json(invited) : json({ username: 'claude.aubin' });
  });
  open();

  expect(await screen.findByText(/Claude Aubin, un compte vous attend/)).toBeVisible();
  expect(location.href).not.toContain(code);
  fireEvent.change(screen.getByLabelText('Mot de passe'), {
    target: { value: 'un vélo bleu sous la pluie' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Ouvrir mon compte' }));

  expect(await screen.findByText(/C’est fait/)).toBeVisible();
  const asked = calls.filter(({ path }) => path.includes('/invitations/'));
  expect(asked.map(({ path, body }) => [path, body])).toEqual([
    ['/api/public/invitations/read', { code }],
    ['/api/public/invitations/accept', { code, password: 'un vélo bleu sous la pluie' }],
  ]);
});

it('takes a link that is pasted while the page is open', async () => {
  const calls = serve(({ path }) => (path.endsWith('/config') ? json(config) : json(invited)));
  open();
  await screen.findByText(/un compte vous attend/);

  location.hash = `#${code.toLowerCase()}`;

  await vi.waitFor(() =>
    expect(calls.filter(({ path }) => path.endsWith('/read')).map(({ body }) => body)).toEqual([
      { code },
      { code: code.toLowerCase() },
    ]),
  );
});

it('says at which address the code of another town is good, and asks for another', async () => {
  serve(({ path }) =>
    path.includes('/invitations/')
      ? json({ type: 'urn:ent:problem:core:code-elsewhere', status: 409, host: 'valmarin.fr' }, 409)
      : json(config),
  );
  open();

  expect(await screen.findByRole('alert')).toHaveTextContent('Utilisez-le à l’adresse valmarin.fr.');
  expect(screen.getByLabelText('Code de l’invitation')).toBeVisible();
});

it('keeps what was written when the password is refused', async () => {
  serve(({ path }) => {
    if (path.endsWith('/config')) return json(config);
    if (path.endsWith('/read')) return json(invited);
    const errors = [{ field: 'password', code: 'same-as-username' }];
    return json({ type: 'urn:ent:problem:core:invalid', status: 400, errors }, 400);
  });
  open();
  const field = await screen.findByLabelText('Mot de passe');
  fireEvent.change(field, { target: { value: 'claude.aubin' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ouvrir mon compte' }));

  expect(await screen.findByText('Choisissez autre chose que votre identifiant.')).toBeVisible();
  expect(field).toHaveValue('claude.aubin');
});
