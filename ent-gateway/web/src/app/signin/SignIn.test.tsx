import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../testing';
import { SignIn } from './SignIn';

beforeAll(() => speak('fr', 'app/signin', 'app/ui'));

const show = (address = '/') =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[address]}>
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

const offering = (proConnect: boolean, franceConnect = true, eduConnect = proConnect) =>
  json({
    territory: { id: 't', name: 'Valmarin', accent: '#1f5547', logo: null },
    franceConnect,
    proConnect,
    eduConnect,
  });

it('leads parents to FranceConnect first where it is offered', async () => {
  serve(() => offering(false));
  show();

  const door = await screen.findByRole('link', { name: /FranceConnect$/ });
  expect(door).toHaveTextContent('S’identifier avec FranceConnect');
  expect(door).toHaveAttribute('href', '/oauth2/authorization/franceconnect');
});

it('doesn’t lead to FranceConnect before it is set up', async () => {
  serve(() => offering(false, false));
  show();

  await screen.findAllByText('Valmarin');
  expect(screen.queryByText(/FranceConnect/)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /mot de passe$/i })).toBeVisible();
});

it('leads agents to ProConnect where it is offered, and says what it is', async () => {
  serve(() => offering(true));
  show();

  const door = await screen.findByRole('link', { name: /ProConnect$/ });
  expect(door).toHaveTextContent('S’identifier avec ProConnect');
  expect(door).toHaveAttribute('href', '/oauth2/authorization/proconnect');
  expect(screen.getByRole('link', { name: /^Qu’est-ce que ProConnect/ })).toBeVisible();
});

it('doesn’t speak of ProConnect where it isn’t offered', async () => {
  serve(() => offering(false));
  show();

  await screen.findAllByText('Valmarin');
  expect(screen.queryByText('ProConnect')).not.toBeInTheDocument();
});

it('leads parents to ÉduConnect where it is offered', async () => {
  serve(() => offering(false, true, true));
  show();

  const door = await screen.findByRole('link', { name: 'Se connecter avec ÉduConnect' });
  expect(door).toHaveAttribute('href', '/oauth2/authorization/educonnect');
  expect(screen.getByRole('link', { name: /^Qu’est-ce qu’ÉduConnect/ })).toBeVisible();
});

it('doesn’t speak of ÉduConnect where it isn’t offered', async () => {
  serve(() => offering(true, true, false));
  show();

  await screen.findAllByText('Valmarin');
  expect(screen.queryByText(/ÉduConnect/)).not.toBeInTheDocument();
});

it.each([
  ['organisation', /votre organisation n’est pas celle/],
  ['invitation', /n’a invité personne à votre adresse/],
  ['compte', /vous avez déjà un compte/],
  ['responsable', /pas comme parent d’élève/],
  ['ecole', /dans aucune école de cet espace/],
  ['erreur', /n’a pas abouti/],
  ['trop-long', /plus d’un quart d’heure/],
])('says why a sign-in was refused: %s', async (word, sentence) => {
  serve(() => offering(true));
  show(`/?${word}`);

  expect(await screen.findByText(sentence)).toBeVisible();
});
