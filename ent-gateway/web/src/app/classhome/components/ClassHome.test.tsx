import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Me, SessionContext } from '../../session';
import { json, serve, speak } from '../../testing';
import type { ClassHome } from '../api';
import { aHome, line, tile } from '../testHome';
import { ClassHomeScreen } from './ClassHomeScreen';
import { StoryScreen } from './StoryScreen';
import { TileScreen } from './TileScreen';

const said = vi.fn();

beforeAll(() => speak('fr', 'app/ui', 'app/classhome', 'homework/library', 'homework/doing'));
beforeEach(() => {
  said.mockReset();
  vi.stubGlobal('speechSynthesis', {
    cancel: () => undefined,
    speak: ({ text }: { text: string }): void => void said(text.replace(/[\u00a0\u202f]/g, ' ')),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      constructor(public text: string) {}
    },
  );
  vi.stubGlobal('scrollTo', () => undefined);
});

const poem = line('TODO', 'Poésie', { text: 'Le loup vert', day: '2026-11-26' });
const full = (look: ClassHome['look']) =>
  aHome(
    look,
    tile('TODO', [poem, line('DONE', 'Lecture', { day: '2026-11-26' })], 1),
    tile('BLOG', [line('NEW_ARTICLE', 'La neige', { text: 'Rose' })], 1),
    tile('LIBRARY', [line('LATE_LOAN', 'Le petit loup', { day: '2026-11-23', colour: 2 })], 1),
    tile('WEEK', [line('LESSON', 'Volcans', { text: 'Ils fument.', day: '2026-11-23' })]),
    tile('MEAL', [line('MAIN', 'Couscous', { day: '2026-11-24' })]),
    tile('BIRTHDAYS'),
  );

const readings = [
  {
    book: { id: 'loup', title: 'Le petit loup', colour: 2, cover: null },
    heart: true,
    returnedOn: '2026-11-20',
  },
  { book: { id: 'ours', title: 'Un ours', colour: 1, cover: null }, heart: false, returnedOn: null },
];

function open(at: string, home: ClassHome, tick = () => new Response(null, { status: 204 })) {
  const calls = serve(({ path, method }) => {
    if (path.startsWith('/api/messaging/articles/') && method === 'GET')
      return json({ title: 'La neige', text: 'Il a neigé.', files: [] });
    if (path === '/api/homework/library/impressions') return json(readings);
    return path === '/api/class-home' ? json(home) : tick();
  });
  const me = {
    person: { id: 'lea', givenName: 'Léa', familyName: 'Benali' },
    territory: { name: 'Valmont', modulesOff: [] },
    classes: [],
  } as unknown as Me;
  const { container } = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: vi.fn() }}>
          <Routes>
            <Route path="/" element={<ClassHomeScreen />} />
            <Route path="/ma-classe/:tile" element={<TileScreen />} />
            <Route path="/ma-classe/blog/:id" element={<StoryScreen />} />
            <Route path="*" element={<p>ailleurs</p>} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { calls, container };
}

const typing = (container: HTMLElement) =>
  container.querySelectorAll('input, textarea, select, [contenteditable]').length;

it('stands on its heading when a child has just come in', async () => {
  open('/', full('NURSERY'));

  expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus();
});

it.each([
  '/',
  '/ma-classe/a-faire',
  '/ma-classe/blog',
  '/ma-classe/livres',
  '/ma-classe/semaine',
  '/ma-classe/repas',
  '/ma-classe/anniversaires',
  '/ma-classe/nulle-part',
  '/ma-classe/blog/La neige',
])('asks a small child to type nothing at %s, and can be listened to', async (at) => {
  const { container } = open(at, full('NURSERY'));

  await screen.findByRole('heading', { level: 1 });
  const [listen] = await screen.findAllByRole('button', { name: /^Écouter/ });
  if (listen) await userEvent.click(listen);

  expect(said).toHaveBeenCalledOnce();
  expect(typing(container)).toBe(0);
  expect(screen.queryByText('ailleurs')).toBeNull();
});

it('gives each tile a word, a number and a voice', async () => {
  open('/', full('NURSERY'));

  const todo = await screen.findByRole('link', { name: /^À faire\s*1\s*en attente$/ });
  expect(todo).toHaveAttribute('href', '/ma-classe/a-faire');
  await userEvent.click(screen.getByRole('button', { name: /^Écouter.*On mange/ }));

  expect(said).toHaveBeenCalledWith('On mange. aujourd’hui. Couscous');
  expect(screen.getByRole('link', { name: /^Regarder/ })).toHaveAttribute('href', '/ma-classe/blog');
});

it('leads a child who reads to the whole blog, and shows what is due next', async () => {
  open('/', full('ELEMENTARY'));

  expect(await screen.findByRole('link', { name: /^Le blog/ })).toHaveAttribute('href', '/blog');
  const due = screen.getByRole('region', { name: 'Pour jeudi' });
  expect(within(due).getByRole('checkbox', { name: /Poésie/ })).not.toBeChecked();
  expect(within(due).getByRole('checkbox', { name: /Lecture/ })).toBeChecked();
});

it('ticks at once, and counts anew', async () => {
  const { calls } = open('/', full('ELEMENTARY'));

  await userEvent.click(await screen.findByRole('checkbox', { name: /Poésie/ }));

  expect(screen.getByRole('checkbox', { name: /Poésie/ })).toBeChecked();
  expect(screen.getByRole('link', { name: 'À faire' })).toBeVisible();
  await vi.waitFor(() =>
    expect(calls.at(-1)).toMatchObject({
      method: 'POST',
      path: `/api/homework/entries/${encodeURIComponent('Poésie')}/ticks`,
    }),
  );
});

it('takes a tick back that the server doesn’t keep', async () => {
  open('/ma-classe/a-faire', full('NURSERY'), () => json({ type: 'about:blank', status: 503 }, 503));

  await userEvent.click(await screen.findByRole('checkbox', { name: /Poésie/ }));

  await vi.waitFor(() => expect(screen.getByRole('checkbox', { name: /Poésie/ })).not.toBeChecked());
});

it('says something kind where nothing is, and leads home', async () => {
  open('/ma-classe/a-faire', aHome('NURSERY', tile('TODO')));

  expect(await screen.findByText(/^Rien à faire\. Bravo/)).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Retour à ma classe' }));

  expect(await screen.findByRole('heading', { level: 1, name: /^Bonjour Léa/ })).toBeVisible();
});

it('tells a birthday on the home', async () => {
  open(
    '/',
    aHome('ELEMENTARY', tile('BIRTHDAYS', [line('BIRTHDAY', 'Malo', { day: '2026-11-24', id: null })], 1)),
  );

  expect(await screen.findByText(/^Aujourd’hui, c’est l’anniversaire de Malo/)).toBeVisible();
});

it('keeps the heart of a small child with a book that it has brought back', async () => {
  open('/ma-classe/livres', aHome('NURSERY', tile('LIBRARY')));

  const read = await screen.findByRole('region', { name: 'Déjà lus' });
  expect(within(read).getByText('Le petit loup')).toBeVisible();
  expect(within(read).queryByText('Un ours')).toBeNull();
  expect(within(read).getByRole('button', { name: /Le petit loup/, pressed: true })).toBeVisible();
});

it.each(['NURSERY', 'ELEMENTARY'] as const)(
  'leads a child to its exercises in the room of what to do (%s)',
  async (look) => {
    const exercises = [
      line('EXERCISE', 'Les saisons', { id: 'e1', text: 'Temps', day: '2026-11-26' }),
      line('DONE_EXERCISE', 'La table de 2', { id: 'e2', text: 'Calcul', day: '2026-11-26' }),
    ];
    open('/ma-classe/a-faire', aHome(look, tile('TODO', [poem, ...exercises], 2)));

    const todo = await screen.findByRole('link', { name: /^S’exercer\s: Les saisons$/ });
    expect(todo).toHaveAttribute('href', '/devoirs/exercice/e1');
    expect(screen.getByText(/Pas commencé/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Revoir\s: La table de 2$/ })).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  },
);

it('puts the exercises that wait before what is due', async () => {
  open(
    '/',
    aHome(
      'ELEMENTARY',
      tile(
        'TODO',
        [line('BEGUN_EXERCISE', 'Les saisons', { id: 'e1', text: 'Temps', day: '2026-11-24' }), poem],
        2,
      ),
    ),
  );

  const card = await screen.findByRole('region', { name: /^Pour jeudi/ });
  expect(await within(card).findByRole('link', { name: /^Continuer\s: Les saisons$/ })).toBeVisible();
  expect(within(card).getByRole('checkbox', { name: /Poésie/ })).toBeVisible();
});

it('doesn’t put what should have been done before under the day to come', async () => {
  const late = line('EXERCISE', 'Les saisons', { id: 'e1', text: 'Temps', day: '2026-11-20' });
  open('/', aHome('ELEMENTARY', tile('TODO', [late, poem], 2)));

  const card = within(await screen.findByRole('region', { name: /^Pour jeudi/ }));
  const link = await card.findByRole('link', { name: /Les saisons$/ });
  const heading = card.getByRole('heading', { name: 'Encore à faire' });
  expect(heading.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
