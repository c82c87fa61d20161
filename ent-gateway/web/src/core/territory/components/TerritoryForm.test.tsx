import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { TerritoryForm } from './TerritoryForm';

const known = {
  version: 3,
  name: 'Ville de Valmarin',
  siret: '73282932000074',
  place: 'ZONE_A' as const,
  accent: '#1f5547',
  hosts: ['ecoles.valmarin.test'],
};

beforeAll(() => speak('fr', 'app/ui', 'app/territory', 'core/territory'));

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TerritoryForm known={known} />
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
  expect(await screen.findByText(/Des jours déjà réservés/)).toBeVisible();
  expect(place).toHaveValue('ZONE_C');
});

it('says that a light colour is darkened', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent('se lit bien');
  fireEvent.change(screen.getByLabelText('Couleur'), { target: { value: '#f2c94c' } });
  expect(screen.getByRole('status')).toHaveTextContent('la foncent');
});
