import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Readiness } from './api';
import { StateScreen } from './StateScreen';

const me: Me = {
  person: { id: 'p', givenName: 'Camille', familyName: 'Morel' },
  territory: { id: 't', name: 'Valmarin', timeZone: 'Europe/Paris', modulesOff: [], quietHours: null },
  roles: [{ role: 'HEAD', scopeType: 'SCHOOL', scopeId: 's' }],
  children: [],
  classes: [{ id: 'ce1', name: 'CE1 Mme Morel', schoolId: 's' }],
  askedCharters: [],
  standsIn: [],
  stoodInUntil: null,
};
const ce1: Readiness['classes'][number] = {
  classId: 'ce1',
  name: 'CE1 Mme Morel',
  gaps: [],
  ready: 1,
  expected: 2,
  hidden: 0,
  unplaced: ['Jongler'],
  pupils: [
    { childId: 'tom', givenName: 'Tom', familyName: 'Roy', gaps: ['NUMBER', 'UNPUBLISHED'], checks: [] },
    { childId: 'lea', givenName: 'Léa', familyName: 'Benali', gaps: [], checks: ['UNPLACED'] },
  ],
};
const known: Readiness = {
  schoolId: 's',
  school: 'Jean-Macé',
  uai: '0210001A',
  terms: [
    { term: '2026-1', number: 1, count: 3, from: '2026-09-01', to: '2026-11-30' },
    { term: '2026-2', number: 2, count: 3, from: '2026-12-01', to: '2027-03-15' },
  ],
  term: '2026-1',
  headAddressed: true,
  classes: [ce1],
};

function show(space: Space, readiness: Readiness = known) {
  const calls = serve(({ method, path }) => {
    if (method === 'POST') return new Response('<lsun-bilans/>', { status: 200 });
    if (path.endsWith('/classes')) return json(me.classes);
    if (path.endsWith('/schools')) return json([{ id: 's', name: 'Jean-Macé' }]);
    return json(readiness);
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/progres?lsu=1']}>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <StateScreen />
          <Toasts />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(async () => {
  await speak('fr', 'app/ui', 'homework/progress', 'homework/terms');
  URL.createObjectURL = vi.fn(() => 'blob:file');
});

it('tells the head what is missing, pupil by pupil, and gives the file', async () => {
  const calls = show('head');

  const card = await screen.findByRole('region', { name: 'CE1 Mme Morel' });
  const [tom, lea] = within(card).getAllByRole('listitem');
  expect(tom).toHaveTextContent(/Pas dans le fichier : numéro national \(INE\).* livret pas encore publié\./);
  expect(within(tom as HTMLElement).getByRole('link', { name: 'Tom Roy' })).toHaveAttribute(
    'href',
    '/progres?eleve=tom&classe=ce1&trimestre=2026-1',
  );
  expect(lea).toHaveTextContent(/À relire dans LSU/);
  expect(within(card).getByText(/Sans domaine connu dans LSU.*Jongler/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'À vérifier avant l’envoi' })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Télécharger le fichier de l’école' }));
  expect(await screen.findByText(/Le fichier est téléchargé/)).toBeVisible();
  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.path).toBe('/api/homework/reports/state/export'),
  );
});

it('folds what many reports lack, so that the classes are in sight', async () => {
  const many = Array.from({ length: 7 }, (_, at) => ({
    childId: `c${at}`,
    givenName: 'Tom',
    familyName: `Roy ${at}`,
    gaps: ['UNPUBLISHED' as const],
    checks: [],
  }));
  show('head', { ...known, classes: [{ ...ce1, pupils: many }] });

  const shown = await screen.findByText('7 livrets à regarder');
  expect(screen.getByText('Tom Roy 6')).not.toBeVisible();
  await userEvent.click(shown);
  expect(screen.getByText('Tom Roy 6')).toBeVisible();
});

it('gives a class without its number no file', async () => {
  show('head', { ...known, classes: [{ ...ce1, gaps: ['NUMBER'] }] });

  expect(await screen.findByText(/Le numéro de la classe dans ONDE manque/)).toBeVisible();
  expect(screen.getByText(/Aucun livret n’est complet/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Télécharger/ })).not.toBeInTheDocument();
});

it('shows a teacher what is missing, and leaves the file to the head', async () => {
  show('teacher');

  expect(await screen.findByText(/La direction de l’école télécharge le fichier/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Télécharger/ })).not.toBeInTheDocument();
});

it('says why a nursery school has none', async () => {
  show('head', { ...known, classes: [{ ...ce1, ready: 0, expected: 0, unplaced: [], pupils: [] }] });

  expect(await screen.findByText(/la maternelle n’est pas dans LSU/)).toBeVisible();
});
