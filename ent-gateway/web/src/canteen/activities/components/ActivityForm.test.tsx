import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import type { School } from '../../../core/school';
import { ActivityForm } from './ActivityForm';

const schools = [{ id: 's', name: 'École Jean-Moulin' }] as School[];
let answer: () => Response;

beforeAll(() => speak('fr', 'app/ui', 'canteen/activities'));
beforeEach(() => {
  answer = () => json({ name: 'Étude' }, 201);
});

const open = async () => {
  const calls = serve(() => answer());
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ActivityForm activity={undefined} schools={schools} sites={[]} onClose={() => undefined} />
    </QueryClientProvider>,
  );
  await userEvent.type(await screen.findByLabelText('Nom'), 'Étude');
  return calls;
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
const places = () => screen.getByLabelText('Places par jour');

it.each(['', '-3', 'abc', '99999999999'])('says at the places that “%s” is none', async (typed) => {
  const calls = await open();
  await userEvent.clear(places());
  if (typed) await userEvent.type(places(), typed);

  await save();

  expect(places()).toBeInvalid();
  expect(places()).toHaveFocus();
  expect(screen.getByText('Écrivez un nombre de places, de 1 à 10000.')).toBeVisible();
  expect(calls).toEqual([]);
});

it('keeps the number of days as it was typed, and says what is wrong with it', async () => {
  const calls = await open();
  const days = within(screen.getByRole('group', { name: 'Réserver jusqu’à' })).getByLabelText(
    'Nombre de jours',
  );
  await userEvent.clear(days);
  expect(days).toHaveValue('');
  await userEvent.type(days, '0.1');
  expect(days).toHaveValue('0.1');

  await save();

  expect(days).toBeInvalid();
  expect(days).toHaveFocus();
  expect(calls).toEqual([]);
});

it('says it at the field when the server refuses it', async () => {
  const errors = [{ field: 'capacity', code: 'max' }];
  answer = () => json({ type: 'urn:ent:problem:core:invalid', status: 400, errors }, 400);
  await open();

  await save();

  await waitFor(() => expect(places()).toHaveFocus());
  expect(places()).toBeInvalid();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says what to do about a name that another activity of the school bears', async () => {
  answer = () => json({ type: 'urn:ent:problem:canteen:activity-name-taken', status: 409 }, 409);
  await open();

  await save();

  expect(await screen.findByRole('alert')).toHaveTextContent(/porte déjà ce nom.*Donnez-lui un autre nom/);
});

it('says with both figures why a package would cost more than its days', async () => {
  const type = 'urn:ent:problem:canteen:above-user-cost';
  answer = () =>
    json({ type, status: 409, dearestCents: 2_400, userCostCents: 1_800, validFrom: '2026-09-01' }, 409);
  await open();

  await save();

  expect(await screen.findByRole('alert')).toHaveTextContent(
    /jusqu’à 24,00\s€, plus que ses jours ne coûtent à la commune, 18,00\s€ \(tarif du 1er septembre 2026/,
  );
});
