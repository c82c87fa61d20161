import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { ColleagueForm } from './ColleagueForm';

const namesake = {
  id: 'known',
  givenName: 'Lucie',
  familyName: 'Vannier',
  birthDate: null,
  email: 'lucie@example.org',
};
const onWritten = vi.fn();

beforeAll(() => speak('fr', 'app/ui', 'core/access'));
beforeEach(() => onWritten.mockReset());

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ColleagueForm typed="Lucie Vannier" onWritten={onWritten} onBack={() => undefined} />
    </QueryClientProvider>,
  );
}

const known = (sure: boolean) =>
  json({ type: 'urn:ent:problem:core:colleague-known', status: 409, people: [namesake], sure }, 409);

it('takes what was looked for as the name', async () => {
  const calls = serve(() => json({ id: 'new' }, 201));
  show();
  expect(screen.getByLabelText('Prénom')).toHaveValue('Lucie');

  await userEvent.click(screen.getByRole('button', { name: 'Écrire et choisir l’accès' }));

  await expect.poll(() => onWritten.mock.calls).toEqual([['new']]);
  expect(calls).toHaveLength(1);
});

it('asks about a namesake, who may be chosen', async () => {
  serve(() => known(false));
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Écrire et choisir l’accès' }));

  await userEvent.click(await screen.findByRole('button', { name: /lucie@example.org/ }));

  expect(onWritten).toHaveBeenCalledWith('known');
  expect(screen.getByRole('button', { name: 'C’est quelqu’un d’autre' })).toBeVisible();
});

it('writes nobody down who is surely known', async () => {
  serve(() => known(true));
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Écrire et choisir l’accès' }));

  expect(await screen.findByText(/le nom et l’adresse sont les mêmes/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'C’est quelqu’un d’autre' })).toBeNull();
});
