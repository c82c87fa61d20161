import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { configQuery, type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { TerritoryForm } from './TerritoryForm';

const known = {
  version: 3,
  name: 'Ville de Valmarin',
  siret: '73282932000074',
  place: 'ZONE_A' as const,
  accent: '#1f5547',
  logo: null,
  logoText: null,
  modulesOff: [],
  quietHours: null,
  hosts: ['ecoles.valmarin.test'],
};

beforeAll(() => speak('fr', 'app/ui', 'app/territory', 'core/territory'));

const me = { territory: { id: 'valmarin' } } as Me;

const show = (client = new QueryClient()) =>
  render(
    <QueryClientProvider client={client}>
      <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
        <MemoryRouter>
          <Link to="/journal">Journal</Link>
          <Routes>
            <Route path="/" element={<TerritoryForm known={known} />} />
            <Route path="/journal" element={<p>Ailleurs</p>} />
          </Routes>
        </MemoryRouter>
      </SessionContext>
    </QueryClientProvider>,
  );

it('sends nothing as long as the number is none', async () => {
  const sent = serve(() => json(known));
  show();
  const siret = screen.getByLabelText('SIRET');
  await userEvent.clear(siret);
  await userEvent.type(siret, '73282932000075');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(siret).toHaveAccessibleDescription(/n’est pas un SIRET/);
  expect(sent).toEqual([]);
});

it('says at the place that bookings hold it, and keeps what was typed', async () => {
  serve(() => json({ type: 'urn:ent:problem:core:place-held', status: 409, bookings: 4, children: 2 }, 409));
  show();
  const place = screen.getByLabelText('Zone de vacances ou académie');
  await userEvent.selectOptions(place, 'Zone C');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Changer pour Zone C' }));
  expect(await screen.findByText(/Des jours déjà réservés/)).toBeVisible();
  expect(place).toHaveValue('ZONE_C');
});

it('asks before another place moves the holidays, and lets it be', async () => {
  const sent = serve(() => json(known));
  show();
  await userEvent.selectOptions(screen.getByLabelText('Zone de vacances ou académie'), 'Zone C');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('dialog', { name: /Changer les vacances/ })).toHaveTextContent(
    /de toutes les écoles/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(sent).toEqual([]);
});

it('asks again with the number of those whom another SIRET shuts out', async () => {
  const sent = serve(({ body }) =>
    (body as { proConnectAccounts?: number } | undefined)?.proConnectAccounts === 3
      ? json({ ...known, siret: '21750001600019' })
      : json({ type: 'urn:ent:problem:core:number-in-use', status: 409, accounts: 3 }, 409),
  );
  show();
  const siret = screen.getByLabelText('SIRET');
  await userEvent.clear(siret);
  await userEvent.type(siret, '21750001600019');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('dialog', { name: /Changer de numéro/ })).toHaveTextContent(
    /^.*3 personnes/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Changer de numéro' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(2);
});

it('says that a light colour is darkened', () => {
  show();
  expect(screen.getByText(/se lit bien/)).toBeVisible();
  fireEvent.change(screen.getByLabelText('Couleur'), { target: { value: '#f2c94c' } });
  expect(screen.getByText(/la foncent/)).toBeVisible();
});

it.each([
  ['this territory', 'valmarin', '#8a5a00'],
  ['another one, whose host this is', 'other', '#1f5547'],
])('shows whoever changed the colour at once, where the host leads to %s', async (_, id, worn) => {
  const client = new QueryClient();
  client.setQueryData(configQuery.queryKey, {
    keycloakUrl: 'https://id.valmarin.test',
    realm: 'ent',
    version: 'dev',
    franceConnect: true,
    proConnect: false,
    eduConnect: false,
    territory: { id, name: 'Ville de Valmarin', accent: '#1f5547', logo: null, logoText: null },
  });
  // the copies answer with what they remember of the host for seconds more
  serve(({ path }) =>
    json(
      path === '/api/public/config'
        ? client.getQueryData(configQuery.queryKey)
        : { ...known, accent: '#8a5a00' },
    ),
  );
  show(client);
  fireEvent.change(screen.getByLabelText('Couleur'), { target: { value: '#8a5a00' } });
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(client.getQueryData(['territory'])).toMatchObject({ accent: '#8a5a00' }));
  expect(client.getQueryData(configQuery.queryKey)?.territory.accent).toBe(worn);
});

it('asks before a link leads away from what is typed', async () => {
  serve(() => json(known));
  show();
  const link = screen.getByRole('link', { name: 'Journal' });
  await userEvent.type(screen.getByLabelText('Nom'), ' et ses écoles');

  await userEvent.click(link);
  await userEvent.click(await screen.findByRole('button', { name: 'Continuer la saisie' }));
  expect(screen.getByLabelText('Nom')).toHaveValue('Ville de Valmarin et ses écoles');
  await waitFor(() => expect(screen.getByLabelText('Nom')).toHaveFocus());

  await userEvent.click(link);
  await userEvent.click(await screen.findByRole('button', { name: 'Quitter sans enregistrer' }));
  expect(await screen.findByText('Ailleurs')).toBeVisible();
});

it('asks before a step back leaves what is typed', async () => {
  serve(() => json(known));
  show();
  await userEvent.type(screen.getByLabelText('Nom'), ' et ses écoles');

  window.history.back();
  await userEvent.click(await screen.findByRole('button', { name: 'Continuer la saisie' }));

  expect(screen.getByLabelText('Nom')).toHaveValue('Ville de Valmarin et ses écoles');
  await waitFor(() => expect(screen.getByLabelText('Nom')).toHaveFocus());
  window.history.back();
  expect(await screen.findByRole('button', { name: 'Quitter sans enregistrer' })).toBeVisible();
});
