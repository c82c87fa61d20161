import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { ToDoItem, Try } from '../api';
import { ToDoCard } from './ToDoCard';

const sent: Try = {
  id: 't1',
  text: 'Mon chat',
  files: [],
  handedInAt: '2026-11-24T09:00:00Z',
  feedback: null,
};
const drawing: ToDoItem = {
  id: 'e1',
  date: '2026-11-23',
  dueDate: '2026-11-26',
  subject: 'Dessin',
  text: 'Au crayon',
  document: null,
  handIn: true,
  files: [],
  ticked: false,
  former: false,
  exercise: null,
  tries: [],
};

function show(entry: ToDoItem, answer: Parameters<typeof serve>[0] = () => json(sent, 201)) {
  const calls = serve(answer);
  const me = {
    person: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
    territory: { name: 'Valmont', modulesOff: [] },
  } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: vi.fn() }}>
        <ul>
          <ToDoCard entry={entry} childId="lea" />
        </ul>
        <Toasts />
      </SessionContext>
    </QueryClientProvider>,
  );
  return calls;
}

const open = () => userEvent.click(screen.getByRole('button', { name: /^Rendre le travail.*Dessin/ }));
const write = (words: string) => userEvent.type(screen.getByLabelText('Écrire'), words);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));

beforeAll(() => speak('fr', 'app/ui', 'homework/work', 'homework/diary'));
beforeEach(() => sessionStorage.clear());

it('hands words in, says that they are sent, and takes them back', async () => {
  const calls = show(drawing, ({ method }) =>
    method === 'DELETE' ? new Response(null, { status: 204 }) : json(sent, 201),
  );
  await open();
  await write(' Mon chat ');
  await send();

  expect(await screen.findByText('« Dessin » : envoyé.')).toBeVisible();
  expect(calls[0]).toMatchObject({
    method: 'POST',
    path: '/api/homework/entries/e1/hand-ins',
    body: { childId: 'lea', text: 'Mon chat', fileIds: [] },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));

  expect(await screen.findByText('« Dessin » n’est plus envoyé.')).toBeVisible();
  expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/homework/hand-ins/t1' });
});

it('sends nothing of nothing, and keeps the words that didn’t leave', async () => {
  const calls = show(drawing, () => {
    throw new TypeError('Failed to fetch');
  });
  await open();
  await send();
  expect(await screen.findByText(/^Écrivez quelque chose/)).toBeVisible();
  expect(calls).toHaveLength(0);

  await write('Mon chat');
  await send();

  expect(await screen.findByText(/Rien n’est perdu/)).toBeVisible();
  expect(screen.getByLabelText('Écrire')).toHaveValue('Mon chat');
});

it('shows what the teacher answered, and the wish for another try', () => {
  show({
    ...drawing,
    tries: [
      {
        ...sent,
        feedback: {
          text: 'Ajoute la queue.',
          stamp: 'ALMOST',
          sound: null,
          drawings: [],
          askAgain: true,
          by: {
            author: { id: 'p', givenName: 'Claire', familyName: 'Morel' },
            givenAt: '2026-11-25T09:00:00Z',
          },
        },
      },
    ],
  });

  expect(screen.getByText('Ajoute la queue.')).toBeVisible();
  expect(screen.getByText('Réponse de Claire Morel')).toBeVisible();
  expect(screen.getByText('Un autre essai est demandé')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Rendre un autre essai/ })).toBeVisible();
});

it('asks for no work where none is to be handed in', () => {
  show({ ...drawing, handIn: false });

  expect(screen.queryByRole('button', { name: /^Rendre/ })).not.toBeInTheDocument();
});

it('shows what was handed in to a former class, and takes nothing more', () => {
  show({ ...drawing, former: true, tries: [sent] });

  expect(screen.getByText('Mon chat')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Rendre/ })).not.toBeInTheDocument();
});
