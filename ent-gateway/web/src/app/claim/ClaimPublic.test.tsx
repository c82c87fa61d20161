import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../testing';
import { ClaimPublic } from './ClaimPublic';

beforeAll(() => speak('fr', 'app/ui', 'app/claim', 'app/signin', 'app/signout', 'app/brand'));

const config = {
  territory: { id: 't', name: 'Valmarin', accent: '#1f5547', logo: null, logoText: null },
  franceConnect: true,
  proConnect: false,
  eduConnect: false,
};
const person = { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' };

function show(me: () => Response) {
  const sent = serve(({ path, method }) => {
    if (path === '/api/public/config') return json(config);
    if (method === 'POST') return json({ username: 'rita.tavares2' }, 201);
    return me();
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <ClaimPublic />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return sent;
}

const nobody = () => json({ type: 'about:blank', status: 401 }, 401);

it('offers FranceConnect, as the letter promises, and the account that one has', async () => {
  show(nobody);

  expect(await screen.findByRole('link', { name: /FranceConnect$/ })).toHaveAttribute(
    'href',
    '/oauth2/authorization/franceconnect',
  );
  expect(screen.getByRole('link', { name: /déjà un compte/ })).toBeVisible();
});

it('shows the password while it is written, and says that a user name was taken', async () => {
  show(nobody);
  await userEvent.type(screen.getByLabelText('Code du courrier'), 'ABCDEFGH2345');
  await userEvent.type(screen.getByLabelText('Identifiant de votre choix'), 'rita.tavares');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'quatre mots sans lien');
  await userEvent.click(screen.getByRole('button', { name: 'Afficher ce que j’écris' }));
  expect(screen.getByLabelText('Mot de passe')).toHaveAttribute('type', 'text');

  await userEvent.click(screen.getByRole('button', { name: 'Créer mon compte' }));

  expect(await screen.findByText(/« rita.tavares » était déjà pris/)).toBeVisible();
  expect(screen.queryByText(/^Code perdu/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Me connecter' })).toHaveAttribute(
    'href',
    '/oauth2/authorization/ent?login_hint=rita.tavares2',
  );
});

it('says who is signed in already', async () => {
  show(() => json({ person, territory: { timeZone: 'Europe/Paris' }, roles: [], children: [] }));

  expect(await screen.findByText(/Vous êtes connecté\(e\).: Sofia Benali/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /FranceConnect$/ })).toBeNull();
});

it('lets whoever is signed in out, before the new account signs in', async () => {
  show(() => json({ person, territory: { timeZone: 'Europe/Paris' }, roles: [], children: [] }));
  await screen.findByText(/Vous êtes connecté/);
  await userEvent.type(screen.getByLabelText('Code du courrier'), 'ABCDEFGH2345');
  await userEvent.type(screen.getByLabelText('Mot de passe'), 'quatre mots sans lien');
  await userEvent.click(screen.getByRole('button', { name: 'Créer mon compte' }));

  expect(await screen.findByText(/Sofia Benali est connecté/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Déconnecter ce compte' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Me connecter' })).toBeNull();
});
