import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Me, type Session, SessionContext } from '../../../app/session';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Article } from '../../blog';
import type { Block } from '../../projects';
import { BuildForm } from './BuildForm';

const draft = {
  id: 'a1',
  classId: 'ce1',
  schoolId: 'jean-mace',
  title: 'Notre rue',
  text: '',
  audience: 'FAMILIES',
  comments: 'BEFORE',
  page: true,
  state: 'DRAFT',
  remark: null,
  changedAt: '2026-11-24T09:00:00Z',
  version: 0,
  standing: 'AUTHOR',
  authors: [{ id: 'rose', name: 'Rose', kind: 'PUPIL' }],
  files: [],
  pupils: [],
} as unknown as Article;
const blocks: Block[] = [
  { kind: 'TEXT', title: 'Un', text: '' },
  { kind: 'TIMELINE', title: 'Deux', moments: [{ date: '1890', title: '', text: '' }] },
];

const moment = (date: string) => ({ date, title: '', text: '' });

function show(answer: (call: Call) => Response, known: Block[] = blocks, space: Session['space'] = 'pupil') {
  const calls = serve(answer);
  const me = {
    person: { id: 'rose', givenName: 'Rose', familyName: 'Colin' },
    classes: [],
    children: [],
    roles: [],
  } as unknown as Me;
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  const shown = render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <BuildForm place={draft} article={draft} project={{ blocks: known, map: null }} />
        </SessionContext>
      </MemoryRouter>
      <Toasts />
    </QueryClientProvider>,
  );
  return { calls, shown };
}

const names = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => item.getAttribute('aria-label') ?? '')
    .filter((name) => name.startsWith('Bloc'));
const saved = () => json({ ...draft, version: 1 });

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog', 'messaging/projects', 'messaging/projectbuilder'));
afterEach(() => sessionStorage.clear());

it('moves a block, deletes it and brings it back, and the focus goes with it', async () => {
  show(saved);
  await userEvent.click(screen.getByRole('button', { name: 'Descendre : Bloc 1 : texte' }));
  expect(names()).toEqual(['Bloc 1 : frise', 'Bloc 2 : texte']);
  expect(screen.getByRole('listitem', { name: 'Bloc 2 : texte' })).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'Supprimer : Bloc 2 : texte' }));
  expect(names()).toEqual(['Bloc 1 : frise']);
  expect(screen.getByRole('listitem', { name: 'Bloc 1 : frise' })).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(names()).toEqual(['Bloc 1 : frise', 'Bloc 2 : texte']);
  expect(screen.getByRole('listitem', { name: 'Bloc 2 : texte' })).toHaveFocus();
});

it('offers no way back once the page is left', async () => {
  const { shown } = show(saved);
  await userEvent.click(screen.getByRole('button', { name: /^Supprimer\s:\sBloc 1/ }));
  expect(screen.getByRole('button', { name: 'Annuler' })).toBeVisible();
  shown.unmount();

  render(<Toasts />);
  expect(screen.queryByRole('button', { name: 'Annuler' })).not.toBeInTheDocument();
});

it('keeps itself, and loses nothing when the server refuses it or the page is loaded anew', async () => {
  const refusal = { type: 'urn:ent:problem:core:invalid', status: 400, title: '', errors: [] };
  const { calls, shown } = show(() => json(refusal, 400));
  await userEvent.click(screen.getByRole('button', { name: 'Texte' }));
  const added = screen.getByRole('listitem', { name: 'Bloc 3 : texte' });
  expect(added).toHaveFocus();
  await userEvent.type(within(added).getByLabelText('Texte'), 'La boulangerie');

  expect(await screen.findByText(/Rien n’est perdu ici/)).toBeVisible();
  expect(calls.at(-1)).toMatchObject({ method: 'PUT', path: '/api/messaging/articles/a1/project' });
  expect(calls.at(-1)?.body).toMatchObject({
    version: 0,
    blocks: [blocks[0], blocks[1], { kind: 'TEXT', title: '', text: 'La boulangerie' }],
  });
  shown.unmount();
  show(saved);
  expect(screen.getByDisplayValue('La boulangerie')).toBeVisible();
}, 20_000);

it('sends what is built once it is allowed', async () => {
  const { calls } = show(saved);
  await userEvent.click(screen.getByRole('button', { name: 'Quiz' }));
  await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({
    blocks: [
      {},
      {},
      { kind: 'QUIZ', questions: [{ question: '', answers: ['', ''], right: 0, because: '' }] },
    ],
  });
}, 20_000);

it('brings a deleted part back into what was written meanwhile', async () => {
  show(saved, [{ kind: 'TIMELINE', title: '', moments: [moment('1890'), moment('1932')] }]);
  await userEvent.click(screen.getByRole('button', { name: /^Supprimer\s:\sDate\s1$/ }));
  await userEvent.type(screen.getByLabelText('Évènement'), 'Le lavoir');
  await userEvent.type(screen.getByLabelText('Titre du bloc'), 'Notre rue');

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));

  expect(screen.getByDisplayValue('1890')).toBeVisible();
  expect(screen.getByDisplayValue('Le lavoir')).toBeVisible();
  expect(screen.getAllByDisplayValue('Notre rue')).toHaveLength(2);
});

it('finds no fault in a new question until its right answer was left empty', async () => {
  show(saved, []);
  await userEvent.click(screen.getByRole('button', { name: 'Quiz' }));
  const answer = screen.getByRole('textbox', { name: 'Réponse 1' });
  expect(answer).not.toHaveAccessibleDescription();

  await userEvent.click(answer);
  await userEvent.tab();

  expect(answer).toHaveAccessibleDescription(/Écris la bonne réponse/);
});

it('says where the numbers of a place come from when the town has no map', async () => {
  show(saved, []);
  await userEvent.click(screen.getByRole('button', { name: 'Carte' }));

  expect(screen.getByText(/La mairie n’a pas choisi de carte/)).toBeVisible();
});

it('says when the right answer is missing or deleted', async () => {
  const question = { question: 'Quand ?', answers: ['1890', '1932', ''], right: 2, because: '' };
  show(saved, [{ kind: 'QUIZ', title: '', questions: [question] }]);
  expect(screen.getByRole('textbox', { name: 'Réponse 3' })).toHaveAccessibleDescription(
    /Écris la bonne réponse/,
  );

  await userEvent.click(screen.getByRole('button', { name: /^Supprimer\s:\sRéponse\s3$/ }));

  expect(await screen.findByText(/La bonne réponse est supprimée/)).toBeVisible();
  expect(screen.getByRole('radio', { name: '1890' })).toBeChecked();
});

it('hands a page on which there is nothing yet to no teacher, and says so', async () => {
  const { calls } = show(saved, []);
  await userEvent.click(screen.getByRole('button', { name: 'Carte' }));
  await userEvent.click(screen.getByRole('button', { name: /^Envoyer/ }));

  expect(screen.getByRole('alert')).toHaveTextContent('Ta page est encore vide');
  expect(calls.filter(({ path }) => path.endsWith('/submit'))).toEqual([]);

  await userEvent.type(screen.getByLabelText('Titre du bloc'), 'Nos villages');
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Envoyer/ }));
  await waitFor(() => expect(calls.at(-1)?.path).toBe('/api/messaging/articles/a1/submit'));
});

it('speaks to a child as one does, and to adults as to adults', async () => {
  const { shown } = show(saved, []);
  expect(screen.getByText(/Ajoute un premier bloc/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Carte' }));
  expect(screen.getByText(/écris la latitude/)).toBeVisible();
  expect(shown.container).not.toHaveTextContent(/\b(vous|votre|\p{L}+ez)\b/iu);
  shown.unmount();

  sessionStorage.clear();
  show(({ path }) => (path.endsWith('/pupils') ? json([]) : saved()), [], 'teacher');
  expect(screen.getByText(/Ajoutez un premier bloc/)).toBeVisible();
});
