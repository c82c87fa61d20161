import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Departure } from '../api';
import { DeparturesScreen } from './DeparturesScreen';

const lea: Departure = {
  person: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
  kind: 'PUPIL',
  since: '2026-11-24',
  deletedOn: '2027-02-24',
  keptUntil: null,
  keptBecause: null,
  removable: false,
};

beforeAll(() => speak('fr', 'app/ui', 'core/privacy'));

function show(role: 'TERRITORY_ADMINISTRATOR' | 'TOWN_AGENT' = 'TERRITORY_ADMINISTRATOR') {
  const me = { person: { id: 'claire' }, roles: [{ role }] } as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <DeparturesScreen />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('says when somebody is deleted, and asks until when and why to keep them longer', async () => {
  serve(() => json([lea]));
  show();

  expect(await screen.findByText(/Suppression le .*24 février 2027/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Garder Léa Benali plus longtemps' }));
  await userEvent.type(screen.getByRole('textbox', { name: /Motif/ }), 'Litige');

  expect(screen.getByRole('button', { name: 'Garder plus longtemps' })).toBeDisabled();
});

it('says until when and why somebody is kept, and keeps them no longer', async () => {
  let people: Departure[] = [
    { ...lea, deletedOn: '2027-06-30', keptUntil: '2027-06-30', keptBecause: 'Litige en cours' },
  ];
  const calls = serve(({ method }) => {
    if (method !== 'DELETE') return json(people);
    people = [lea];
    return new Response(null, { status: 204 });
  });
  show();

  expect(await screen.findByText(/Gardé jusqu’au .*30 juin 2027.*Litige en cours/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ne plus garder Léa Benali' }));

  expect(await screen.findByText(/Suppression le/)).toBeVisible();
  expect(
    calls.some(({ method, path }) => method === 'DELETE' && path === '/api/core/departures/lea/hold'),
  ).toBe(true);
});

it('is for administrators alone', () => {
  const calls = serve(() => json([lea]));
  show('TOWN_AGENT');

  expect(calls).toHaveLength(0);
});
