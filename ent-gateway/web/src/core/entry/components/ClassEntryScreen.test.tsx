import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { ClassEntry, PupilEntry } from '../api';
import { ClassEntryScreen } from './ClassEntryScreen';

const pupil = (givenName: string, more: Partial<PupilEntry> = {}): PupilEntry => ({
  id: givenName,
  givenName,
  familyName: 'Petit',
  picture: { animal: 'FOX', tint: givenName === 'Rose' ? 'SUN' : 'SEA' },
  cardSince: null,
  hasSecret: true,
  lockedUntil: null,
  asked: true,
  choosingUntil: null,
  ...more,
});

const entry = (more: Partial<ClassEntry> = {}): ClassEntry => ({
  schoolClass: { id: 'c', name: 'CP', schoolId: 's' },
  openUntil: null,
  byHand: false,
  secretsFrom: 2,
  hours: { spans: [{ day: 'MONDAY', from: '08:30:00', to: '11:30:00' }] },
  posterSince: null,
  tabletsAlone: false,
  networks: [],
  pupils: [pupil('Rose', { lockedUntil: '2026-11-24T09:10:00Z' }), pupil('Adam')],
  ...more,
});

beforeAll(() => speak('fr', 'app/ui', 'core/entry'));

const enter = vi.fn();

function show(view = entry(), space: Space = 'teacher', spaces: Space[] = [space]) {
  const calls = serve(({ method, path }) => {
    if (path.endsWith('/entry-networks')) return json({ networks: [], here: '192.0.2.9' });
    if (path.endsWith('/entry-devices')) return json({ devices: [], here: null, alone: false });
    return method === 'DELETE' ? new Response(null, { status: 204 }) : json(view);
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={['/classes/c/entree']}>
        <SessionContext value={{ me: {} as unknown as Me, spaces, space, enter }}>
          <Routes>
            <Route path="/classes/:id/entree" element={<ClassEntryScreen />} />
          </Routes>
          <Toasts at="" />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

it('opens and shuts the class in one tap', async () => {
  const calls = show(entry({ openUntil: '2026-11-24T10:30:00Z' }));
  expect(await screen.findByText(/^Ouverte jusqu’à/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Fermer pour aujourd’hui' }));

  expect(await screen.findByText('La classe est fermée, et les tablettes sont libres')).toBeVisible();
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ kind: 'SHUT', until: null });
});

it('unlocks a child, and lets one choose other pictures', async () => {
  const calls = show();
  await userEvent.click(await screen.findByRole('button', { name: /^Débloquer.*Rose Petit$/ }));
  expect(await screen.findByText('Rose peut essayer de nouveau')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Nouvelles images.*Adam Petit$/ }));

  expect(await screen.findByText(/^Adam choisit de nouvelles images/)).toBeVisible();
  expect(calls.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
    '/api/core/pupils/Rose/entry/lock',
    '/api/core/pupils/Adam/entry/secret',
  ]);
});

it('offers only pictures that no other child has', async () => {
  const calls = show();
  await userEvent.click(await screen.findByRole('button', { name: /^Changer l’image.*Adam Petit$/ }));
  const sheet = await screen.findByRole('dialog');
  expect(within(sheet).queryByRole('button', { name: 'le renard, jaune' })).toBeNull();

  await userEvent.click(within(sheet).getByRole('button', { name: 'la pieuvre, bleu' }));

  await screen.findByText('Adam a une autre image');
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ animal: 'OCTOPUS', tint: 'SKY' });
});

it('writes the hours that are left', async () => {
  const calls = show();
  await userEvent.click(await screen.findByRole('button', { name: /^Retirer.*Lundi/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

  await screen.findByText('C’est enregistré');
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
    secretsFrom: 2,
    hours: { spans: [] },
  });
});

it('lets the head name networks, and shows them to teachers', async () => {
  const calls = show(entry(), 'head');
  await userEvent.type(await screen.findByLabelText('Adresses ou plages, une par ligne'), '192.0.2.0/24');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer les réseaux' }));

  await screen.findByText('C’est enregistré');
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ networks: ['192.0.2.0/24'] });
});

it('leads a head who teaches to where the head decides', async () => {
  show(entry(), 'teacher', ['teacher', 'head']);
  const lead = await screen.findByRole('button', { name: 'Passer à l’espace direction' });
  expect(screen.queryByText(/^La direction peut/)).toBeNull();

  await userEvent.click(lead);

  expect(enter).toHaveBeenCalledWith('head');
});
