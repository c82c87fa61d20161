import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, meQuery, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { ClassCharter, OwnCharter } from '../api';
import { isPostponed } from '../postponed';
import { ClassCharterScreen } from './ClassCharterScreen';
import { HomeCharter } from './HomeCharter';
import { PupilCharter } from './PupilCharter';

const me = {
  person: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
  territory: { name: 'Valmont' },
  roles: [],
  children: [],
  classes: [],
  askedCharters: ['one'],
} as unknown as Me;

const charter: OwnCharter = {
  id: 'one',
  schoolId: 's',
  schoolName: 'Jean-Macé',
  version: 2,
  startsOn: '2026-11-24',
  sentences: [
    { icon: 'SMILE', text: 'Je suis gentil.' },
    { icon: 'KEY', text: 'Mon mot de passe est secret.' },
  ],
  adultText: 'Cet espace sert à l’école.\n\nChacun y est poli.',
  writtenAt: '2026-11-23T08:00:00Z',
  reader: 'CHILD',
  acceptedAt: null,
  before: null,
};

const said: string[] = [];
beforeAll(() => speak('fr', 'app/ui', 'app/signout', 'core/charter'));
beforeEach(() => {
  said.length = 0;
  localStorage.clear();
  vi.stubGlobal('speechSynthesis', {
    cancel: vi.fn(),
    speak: ({ text }: { text: string }) => said.push(text),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
});

function show(
  Screen: ComponentType,
  answer: (accepted: boolean) => unknown,
  space: Space = 'family',
  status = 204,
) {
  let accepted = false;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(meQuery.queryKey, me);
  const calls = serve(({ method, path }) => {
    if (path === '/api/me') return json(me);
    if (method === 'GET') return json(answer(accepted));
    accepted = status < 400;
    return status < 400
      ? new Response(null, { status })
      : json({ type: 'urn:ent:problem:core:charter-not-in-force', status }, status);
  });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/classes/c/charte']}>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <Routes>
            <Route path="/classes/:id/charte" element={<Screen />} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { calls, client };
}

it('reads every promise aloud, and one by one, with nothing to type', async () => {
  show(PupilCharter, () => [charter], 'pupil');

  await userEvent.click(await screen.findByRole('button', { name: 'Écouter' }));
  await userEvent.click(screen.getByRole('button', { name: /Écouter\s: Mon mot de passe/ }));

  expect(said).toEqual(['Je suis gentil. Mon mot de passe est secret.', 'Mon mot de passe est secret.']);
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('keeps a pupil’s promise, and asks no more', async () => {
  const { calls, client } = show(PupilCharter, () => [charter], 'pupil');

  await userEvent.click(await screen.findByRole('button', { name: 'J’ai compris, je promets' }));

  await waitFor(() => expect(client.getQueryData(meQuery.queryKey)).toMatchObject({ askedCharters: [] }));
  expect(calls.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
    '/api/core/charters/one/acceptances',
  ]);
});

it('shows the new one when the charter has changed under the reader’s hand', async () => {
  const { calls } = show(PupilCharter, () => [charter], 'pupil', 409);

  await userEvent.click(await screen.findByRole('button', { name: 'J’ai compris, je promets' }));

  expect(await screen.findByText(/La charte vient de changer/)).toBeVisible();
  await waitFor(() =>
    expect(calls.filter(({ path }) => path === '/api/core/charters/in-force').length).toBeGreaterThan(1),
  );
});

it('lets an adult put it off, and shows what children promise', async () => {
  show(HomeCharter, () => [{ ...charter, reader: 'ADULT' }]);

  expect(await screen.findByText('Chacun y est poli.')).toBeVisible();
  expect(screen.getByText(/Jean-Macé, version 2, à partir du 24 novembre 2026/)).toBeVisible();
  expect(screen.getByText('Je suis gentil.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Plus tard' }));

  expect(isPostponed('lea', ['one'])).toBe(true);
});

it('marks what has changed since an adult accepted it', async () => {
  const before = { sentences: charter.sentences, adultText: 'Cet espace sert à l’école.\n\nRien ne presse.' };
  show(HomeCharter, () => [{ ...charter, reader: 'ADULT', before }]);

  expect(await screen.findByText(/La charte a changé/)).toBeVisible();
  expect(screen.getByText('Chacun y est poli.')).toHaveTextContent('Nouveau Chacun y est poli.');
  expect(screen.getByText('Cet espace sert à l’école.')).not.toHaveTextContent('Nouveau');
  expect(screen.getByText('Rien ne presse.')).toBeInTheDocument();
});

const person = (id: string, givenName: string, acceptedAt: string | null, account = true) => ({
  id,
  givenName,
  familyName: 'Benali',
  account,
  acceptedAt,
});
const ofClass: ClassCharter = {
  schoolClass: { id: 'c', name: 'CE1', schoolId: 's' },
  charter,
  pupils: [
    {
      pupil: person('lea', 'Léa', '2026-11-24T09:00:00Z'),
      guardians: [person('sofia', 'Sofia', null), person('karim', 'Karim', null, false)],
    },
    { pupil: person('tom', 'Tom', null), guardians: [] },
  ],
};

it('tells a teacher who hasn’t accepted, first those who are awaited', async () => {
  show(ClassCharterScreen, () => ofClass, 'teacher');

  const [, first, second] = await screen.findAllByRole('row');
  expect(first).toHaveTextContent('Benali Tom');
  expect(first).toHaveTextContent('Pas encore');
  expect(second).toHaveTextContent('Benali Léa');
  const guardians = within(second as HTMLElement).getAllByRole('listitem');
  expect(guardians.map(({ textContent }) => textContent)).toEqual([
    'Sofia BenaliPas encore',
    'Karim BenaliSans compte',
  ]);
  expect(screen.getByText(/1 sur 2 ont promis/)).toBeVisible();
});

it('says so where no charter is written', async () => {
  show(ClassCharterScreen, () => ({ ...ofClass, charter: null, pupils: [] }), 'teacher');

  expect(await screen.findByText('Aucune charte pour l’instant')).toBeVisible();
});
