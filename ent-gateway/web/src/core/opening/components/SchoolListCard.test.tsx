import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { Toasts } from '../../../app/ui';
import { json, serve, speak } from '../../../app/testing';
import { SchoolListCard } from './SchoolListCard';

const school = { name: 'Les Tilleuls', level: 'PRIMARY', street: '1 rue Haute', city: 'Valmarin' };
const found = {
  communes: [],
  schools: [{ uai: '0440001A', state: 'NEW', school, before: null }],
  leftOut: [],
  elsewhere: 0,
};

beforeAll(() => speak('fr', 'app/ui', 'core/opening'));

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SchoolListCard />
      <Toasts />
    </QueryClientProvider>,
  );
/** The page of the tests knows no reading of files. */
const csv = (name: string) =>
  Object.assign(new File(['a;b'], name), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode('a;b').buffer),
  });
const look = async (name: string) => {
  await userEvent.upload(screen.getByLabelText('Fichier CSV de l’annuaire'), csv(name));
  await userEvent.click(screen.getByRole('button', { name: 'Lire le fichier' }));
};

it('shows nothing of the file before once another is refused', async () => {
  let refused = false;
  serve(() => (refused ? json({ type: 'urn:ent:problem:core:school-list', status: 400 }, 400) : json(found)));
  show();
  await look('annuaire.csv');
  expect(await screen.findByText('Les Tilleuls')).toBeVisible();

  refused = true;
  await look('autre.csv');

  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.queryByText('Les Tilleuls')).toBeNull();
});

it('says only what has become of schools', async () => {
  serve(({ path }) => json(path.endsWith('/preview') ? found : { added: 1, changed: 0 }));
  show();
  await look('annuaire.csv');

  await userEvent.click(await screen.findByRole('button', { name: 'Prendre 1 école' }));

  const said = await screen.findByText(/1 école est ajoutée/);
  expect(said).not.toHaveTextContent('changée');
});
