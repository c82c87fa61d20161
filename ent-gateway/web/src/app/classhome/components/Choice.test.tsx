import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../session';
import { type Call, json, serve, speak } from '../../testing';
import type { HomeChoice } from '../api';
import { aHome, line, tile } from '../testHome';
import { ChoiceScreen } from './ChoiceScreen';

const choice: HomeChoice = {
  schoolClass: { id: 'ce1', name: 'GS-CP', schoolId: 'jean-mace' },
  chosenLook: null,
  usualLook: 'NURSERY',
  mixed: true,
  shown: ['TODO', 'BLOG', 'MEAL'],
  hidden: ['BIRTHDAYS'],
};

beforeAll(() => speak('fr', 'app/ui', 'app/classhome'));
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));

function open(off: string[] = []): Call[] {
  const calls = serve(({ path, method, body }) => {
    if (path === '/api/class-home/ce1')
      return json(
        aHome(
          'NURSERY',
          tile('TODO', [line('TODO', 'Poésie', { day: '2026-11-26' })]),
          tile('BLOG'),
          tile('BIRTHDAYS'),
        ),
      );
    return json(method === 'PUT' ? { ...choice, ...(body as object), hidden: [] } : choice);
  });
  const me = { territory: { modulesOff: off } } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={['/classes/ce1/accueil']}>
        <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: vi.fn() }}>
          <Routes>
            <Route path="/classes/:id/accueil" element={<ChoiceScreen />} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

const preview = () => screen.findByRole('region', { name: 'Ce que voit un élève' });

it('saves the look, the order and the birthdays that a teacher wants', async () => {
  const calls = open();
  expect(await screen.findByText(/maternelle et d’élémentaire/)).toBeVisible();

  await userEvent.click(screen.getByRole('radio', { name: 'Élémentaire' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Anniversaires/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Monter.*Le blog$/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

  await vi.waitFor(() =>
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
      look: 'ELEMENTARY',
      shown: ['BLOG', 'TODO', 'MEAL', 'BIRTHDAYS'],
    }),
  );
});

it('shows what a pupil will see before it is saved', async () => {
  open();
  const seen = await preview();
  expect(await within(seen).findByText('Regarder')).toBeInTheDocument();

  await userEvent.click(screen.getByRole('radio', { name: 'Élémentaire' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Le blog/ }));

  expect(within(seen).queryByText('Regarder')).toBeNull();
  expect(within(seen).getByText('Pour jeudi')).toBeInTheDocument();
});

it('keeps one tile at least', async () => {
  open();

  for (const name of [/^À faire/, /^Le blog/])
    await userEvent.click(await screen.findByRole('checkbox', { name }));

  expect(screen.getByRole('checkbox', { name: /^Le repas/ })).toBeDisabled();
});

it('speaks of no module that the town does without', async () => {
  open(['CANTEEN']);

  expect(await screen.findByRole('checkbox', { name: /^Le blog/ })).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /^Le repas/ })).toBeNull();
});
