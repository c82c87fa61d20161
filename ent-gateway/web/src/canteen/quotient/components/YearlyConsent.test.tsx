import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { YearlyConsent } from './YearlyConsent';

const me = { person: { id: 'sofia', givenName: 'Sofia', familyName: 'Benali' } } as Me;
const given = (personId: string) => ({ householdId: 'hers', personId, givenOn: '2026-11-24' });

let consent: { consent: ReturnType<typeof given> | null; lastAskedAt: string | null };
let fetch: boolean;
let calls: ReturnType<typeof serve>;
beforeAll(() => speak('fr', 'app/ui', 'canteen/quotient'));
beforeEach(() => {
  consent = { consent: null, lastAskedAt: null };
  fetch = true;
  calls = serve(({ method, path }) => {
    if (path === '/api/canteen/quotient-ways') return json({ fetch, income: 'TAX_NOTICE' });
    if (method === 'PUT') consent = { ...consent, consent: given('sofia') };
    if (method === 'DELETE') consent = { ...consent, consent: null };
    return method === 'GET' ? json(consent) : new Response(null, { status: 204 });
  });
});

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
        <YearlyConsent householdId="hers" />
      </SessionContext>
    </QueryClientProvider>,
  );

it('says what consent means, takes it, and takes it back', async () => {
  show();
  expect(await screen.findByText(/^Ce qui part/)).toBeVisible();
  expect(screen.getByText(/retirer votre accord ici à tout moment/)).toBeVisible();
  expect(screen.getByText('La mairie n’a encore rien demandé ainsi pour votre foyer.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Donner mon accord' }));

  expect(await screen.findByText('Vous avez donné votre accord le 24 novembre 2026.')).toBeVisible();
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    path: '/api/canteen/households/hers/quotient-consent',
    body: { personId: 'sofia' },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Retirer l’accord' }));

  expect(await screen.findByText('Vous n’avez pas donné votre accord.')).toBeVisible();
});

it('says when the town last asked, and that another adult has consented', async () => {
  consent = { consent: given('karim'), lastAskedAt: '2026-09-07T08:00:00Z' };
  show();

  expect(await screen.findByText('Dernière demande de la mairie : le 7 septembre 2026.')).toBeVisible();
  expect(screen.getByText('Un autre adulte du foyer a donné son accord le 24 novembre 2026.')).toBeVisible();
});

it('isn’t there where the town can’t ask and nobody has consented', async () => {
  fetch = false;
  show();

  await waitFor(() => expect(calls).toHaveLength(2));
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
