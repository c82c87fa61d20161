import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { NewFeedback, PupilWork, Try, WorkBoard } from '../api';
import { BoardScreen } from './BoardScreen';

const attempt = (id: string): Try => ({
  id,
  text: `Phrase ${id}`,
  files: [],
  handedInAt: '2026-11-24T09:00:00Z',
  feedback: null,
});
const pupil = (givenName: string, ...tries: Try[]): PupilWork => ({
  childId: givenName,
  givenName,
  familyName: 'Diallo',
  tries,
});
const board: WorkBoard = {
  id: 'e1',
  subject: 'Dessin',
  text: 'Au crayon',
  dueDate: '2026-11-26',
  pupils: [pupil('Léa', attempt('1')), pupil('Malo'), pupil('Zoé', attempt('2'))],
};

async function show() {
  const calls = serve(({ method, path, body }) => {
    if (method === 'GET') return json(board);
    if (method === 'DELETE') return new Response(null, { status: 204 });
    const { text = null, stamp = null, drawings, askAgain } = body as NewFeedback;
    const by = { author: null, givenAt: '2026-11-25T09:00:00Z' };
    return json({
      ...attempt(path.split('/').at(-2) ?? ''),
      feedback: { text, stamp, askAgain, drawings: drawings ?? [], sound: null, by },
    });
  });
  vi.stubGlobal('scrollTo', () => undefined);
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })}
    >
      <MemoryRouter initialEntries={['/devoirs/rendus/e1']}>
        <Routes>
          <Route path="/devoirs/rendus/:id" element={<BoardScreen />} />
        </Routes>
        <Toasts />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { name: 'Travail de Léa Diallo' });
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'homework/work', 'homework/drawn'));
beforeEach(() => sessionStorage.clear());

it('says who has handed in and who hasn’t', async () => {
  await show();

  expect(screen.getByText('Rendus : 2 sur 3. À corriger : 2.')).toBeVisible();
  const pupils = screen.getByRole('list', { name: 'Élèves de la classe' });
  expect(within(pupils).getByRole('button', { name: /Léa.*À corriger/ })).toHaveAttribute('aria-current');
  await userEvent.click(within(pupils).getByRole('button', { name: /Malo.*Pas rendu/ }));
  expect(screen.getByRole('heading', { name: 'Travail de Malo Diallo' })).toHaveFocus();
  expect(screen.getByText('Ce travail n’est pas encore rendu.')).toBeVisible();
});

it('answers one piece after the other from the keyboard', async () => {
  const calls = await show();
  await userEvent.keyboard('1');
  await userEvent.click(screen.getByLabelText('Quelques mots'));
  await userEvent.keyboard('Quel chat !{Enter}');

  await screen.findByRole('heading', { name: 'Travail de Zoé Diallo' });
  expect(calls.at(-1)).toMatchObject({
    method: 'POST',
    path: '/api/homework/hand-ins/1/feedback',
    body: { text: 'Quel chat !', stamp: 'BRAVO', fileId: null, drawings: [], askAgain: false },
  });
  expect(screen.getByLabelText('Quelques mots')).toHaveFocus();
  expect(screen.getByText('Rendus : 2 sur 3. À corriger : 1.')).toBeVisible();

  await userEvent.keyboard('Ajoute{Shift>}{Enter}{/Shift}la queue{Alt>}{ArrowUp}{/Alt}');
  await screen.findByRole('heading', { name: 'Travail de Léa Diallo' });
  expect(screen.getByLabelText('Quelques mots')).toHaveValue('Quel chat !');

  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(screen.getByLabelText('Quelques mots')).toHaveValue('Ajoute\nla queue');
});

it('goes from piece to piece by j and k without writing them', async () => {
  await show();
  screen.getByRole('button', { name: /Léa/ }).focus();

  await userEvent.keyboard('j');
  expect(screen.getByRole('heading', { name: 'Travail de Zoé Diallo' })).toBeVisible();
  await userEvent.keyboard('j');
  expect(screen.getByRole('heading', { name: 'Travail de Zoé Diallo' })).toBeVisible();
  await userEvent.keyboard('k');
  expect(screen.getByRole('heading', { name: 'Travail de Léa Diallo' })).toBeVisible();
  expect(screen.getByLabelText('Quelques mots')).toHaveValue('');
});

it('sends no empty answer, and says when the last piece is done', async () => {
  const calls = await show();
  await userEvent.click(screen.getByRole('button', { name: /Zoé/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer et passer au suivant' }));
  expect(await screen.findByText(/^Choisissez un tampon/)).toBeVisible();
  expect(calls).toHaveLength(1);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Demander un autre essai' }));
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer et passer au suivant' }));

  expect(await screen.findByText('C’était le dernier travail rendu.')).toBeVisible();
  expect(screen.getByRole('button', { name: /Zoé.*Autre essai demandé/ })).toBeVisible();
});

it('gives an answer that is taken back again as a draft', async () => {
  await show();
  await userEvent.click(screen.getByLabelText('Quelques mots'));
  await userEvent.keyboard('Quel chat !{Enter}');
  await screen.findByRole('heading', { name: 'Travail de Zoé Diallo' });

  const [newest] = screen.getAllByRole('button', { name: 'Annuler' }).slice(-1);
  if (!newest) throw new Error('nothing can be taken back');
  await userEvent.click(newest);
  expect(await screen.findByText('La réponse à Léa est retirée.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /Léa.*À corriger/ }));
  expect(screen.getByLabelText('Quelques mots')).toHaveValue('Quel chat !');
});

it('asks for another try by a key', async () => {
  await show();
  await userEvent.keyboard('6');

  expect(screen.getByRole('checkbox', { name: 'Demander un autre essai' })).toBeChecked();
});
