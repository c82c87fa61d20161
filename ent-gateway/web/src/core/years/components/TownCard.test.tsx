import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { School } from '../../school';
import type { Summary } from '../api';
import { TownCard } from './TownCard';
import { schools, summary } from './testing';

beforeAll(() => speak('fr', 'app/ui', 'core/years'));

function show(changes: Summary[], known = schools) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <SessionContext value={{ me: {} as Me, spaces: ['town'], space: 'town', enter: () => undefined }}>
          <TownCard schools={known as School[]} changes={changes} />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const both = [
  summary({ id: 'a', schoolId: 'ferry' }),
  summary({
    id: 'b',
    schoolId: 'own',
    progress: { pupils: 4, moved: 0, left: 0, kept: 0, undecided: 2 },
  }),
];

it('prepares all schools in one act, and names those that it left with the reason', async () => {
  const calls = serve(() => json({ done: ['a'], left: [{ schoolId: 'mace', reason: 'NO_NEXT_YEAR' }] }));
  show([]);

  await userEvent.click(screen.getByRole('button', { name: 'Préparer les 3 écoles' }));

  expect(await screen.findByText(/Jean-Macé\s?: aucune année suivante/)).toBeVisible();
  expect(calls.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/api/core/town-year-changes',
  ]);
});

it('confirms the plans that are ready, and says what is undecided in the others', async () => {
  const calls = serve(() => json({ done: [], left: [{ schoolId: 'ferry', reason: 'CHANGED_MEANWHILE' }] }));
  show(both);

  await userEvent.click(screen.getByRole('button', { name: 'Valider un projet' }));
  expect(screen.getByText('2 élèves à décider')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Valider' }));

  expect(await screen.findByText(/Jules-Ferry\s?: quelqu’un a modifié/)).toBeVisible();
  expect(calls.find(({ path }) => path.endsWith('/apply'))?.body).toEqual({
    plans: [{ id: 'a', version: 3 }],
  });
});

it('says once that no year is open, with the way to open one', async () => {
  const left = schools.map(({ id }) => ({ schoolId: id, reason: 'NO_NEXT_YEAR' }));
  serve(() => json({ done: [], left }));
  show([]);

  await userEvent.click(screen.getByRole('button', { name: 'Préparer les 3 écoles' }));

  expect(await screen.findByRole('link', { name: 'Ouvrir l’année suivante' })).toHaveAttribute(
    'href',
    '/ecoles',
  );
  expect(screen.queryByText(/Jean-Macé/)).toBeNull();
});

it('is nothing for one school', () => {
  show(both, schools.slice(0, 1));

  expect(screen.queryByRole('button')).toBeNull();
});
