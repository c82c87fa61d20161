import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { today } from '../../../app/format';
import { json, serve, speak } from '../../../app/testing';
import type { Accompaniment } from '../api';
import { AccompanimentCard } from './AccompanimentCard';

const malo = {
  id: 'malo',
  givenName: 'Malo',
  familyName: 'Petit',
  classId: 'ce1',
  className: 'CE1',
  schoolId: 'mace',
  schoolName: 'Jean-Macé',
};
const eva = { ...malo, id: 'eva', givenName: 'Eva', familyName: 'Roux' };
const julie = { id: 'julie', givenName: 'Julie', familyName: 'Mercier' };
const running: Accompaniment = {
  id: 'a',
  version: 3,
  kind: 'AESH',
  person: julie,
  schoolClass: null,
  pupils: [malo],
  from: today(),
  until: today(),
  begun: true,
  reached: false,
};

beforeAll(() => speak('fr', 'app/ui', 'core/colleague', 'core/accompaniment'));

function show(list: Accompaniment[], refusal?: string) {
  const calls = serve(({ path, method }) => {
    if (path === '/api/core/companions') return json([{ ...julie, places: 'Les Tilleuls' }]);
    if (path === '/api/core/classes') return json([{ id: 'ce1', name: 'CE1', schoolId: 'mace' }]);
    if (path.endsWith('/pupils')) return json([malo, eva]);
    if (method === 'GET') return json(list);
    if (refusal) return json({ type: `urn:ent:problem:${refusal}`, status: 409 }, 409);
    return method === 'DELETE'
      ? json(undefined, 204)
      : json({ id: 'a', personId: 'julie' }, method === 'POST' ? 201 : 200);
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <AccompanimentCard schoolId="mace" />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const choose = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Nommer une personne' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(await sheet.findByRole('checkbox', { name: 'Malo Petit' }));
  await userEvent.type(sheet.getByLabelText(/^Qui accompagne/), 'merc');
  await userEvent.click(await sheet.findByRole('button', { name: 'Nommer Julie Mercier' }));
  return sheet;
};

it('teaches what there is to name, and names an AESH for a pupil', async () => {
  const calls = show([]);
  expect(await screen.findByText(/Une ATSEM aide dans une classe/)).toBeVisible();

  await choose();

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      whom: { kind: 'AESH', childIds: ['malo'] },
      personId: 'julie',
      days: { from: today() },
    }),
  );
});

it('says why it can’t be', async () => {
  show([], 'core:companion-barred');

  const sheet = await choose();

  expect(await sheet.findByText(/ne peut pas accompagner cet élève/)).toBeVisible();
});

it('gives other pupils in the version that was read', async () => {
  const calls = show([running]);
  expect(await screen.findByText('Malo Petit (CE1)')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Changer l’accompagnement par Julie Mercier' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.click(await sheet.findByRole('checkbox', { name: 'Eva Roux' }));
  await userEvent.click(sheet.getByRole('button', { name: 'Enregistrer' }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
      version: 3,
      until: today(),
      childIds: ['malo', 'eva'],
    }),
  );
});

it('ends one that runs', async () => {
  const calls = show([running]);

  await userEvent.click(
    await screen.findByRole('button', { name: 'Terminer l’accompagnement par Julie Mercier' }),
  );

  await waitFor(() => expect(calls.some(({ method }) => method === 'DELETE')).toBe(true));
});
