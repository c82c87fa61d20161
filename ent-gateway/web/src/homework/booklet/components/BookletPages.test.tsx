import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext, type Space } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Booklet, ClassBooklets, Observation } from '../api';
import { BookletPages } from './BookletPages';

const counting = {
  id: 'count',
  cycle: 'FIRST',
  subject: 'FIRST_MATHEMATICS',
  words: 'Dénombrer une petite collection',
  source: null,
} as const;
const talking = { ...counting, id: 'talk', subject: 'LANGUAGE', words: 'Oser prendre la parole' } as const;
const seen: Observation = {
  id: 'one',
  version: 1,
  date: '2026-11-20',
  skill: counting,
  words: 'Compte jusqu’à dix',
  files: [],
  pictures: 'SHOWN',
  shownIds: null,
  publishedAt: '2026-11-20T16:00:00Z',
  changeable: false,
};
const booklet: Booklet = {
  childId: 'lea',
  givenName: 'Léa',
  familyName: 'Benali',
  classId: 'ms',
  className: 'MS',
  keeps: false,
  year: 2026,
  years: [2026],
  terms: [],
  observations: [seen],
  lookedAt: null,
  looks: [],
};
const ofClass: ClassBooklets = {
  classId: 'ms',
  schoolId: 'lutins',
  className: 'MS',
  leads: true,
  skills: [talking, counting],
  pupils: [
    {
      childId: 'lea',
      givenName: 'Léa',
      familyName: 'Benali',
      drafts: 2,
      waiting: 1,
      published: 0,
      lastOn: '2026-11-20',
    },
    {
      childId: 'tom',
      givenName: 'Tom',
      familyName: 'Roy',
      drafts: 0,
      waiting: 0,
      published: 0,
      lastOn: null,
    },
  ],
};
const me = {
  person: { id: 'lea' },
  children: [{ id: 'lea', givenName: 'Léa', className: 'MS', schoolId: 'lutins' }],
  roles: [],
  households: [],
  classes: [{ id: 'ms', name: 'MS', schoolId: 'lutins' }],
} as unknown as Me;

beforeAll(() =>
  speak(
    'fr',
    'app/ui',
    'app/sound',
    'homework/booklet',
    'homework/timetable',
    'homework/work',
    'homework/diary',
  ),
);

function show(space: Space, at: string, answers: Record<string, unknown>) {
  const calls = serve(({ path, method }) =>
    method === 'GET'
      ? json(Object.entries(answers).find(([start]) => path.startsWith(start))?.[1] ?? [])
      : json({ ids: ['new'] }, 201),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[at]}>
        <SessionContext value={{ me, spaces: [space], space, enter: () => undefined }}>
          <BookletPages />
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return calls;
}

it('shows a family what is new, and notes that it has looked', async () => {
  const calls = show('family', '/', { '/api/homework/booklets/lea': booklet });

  expect(await screen.findByText('Compte jusqu’à dix')).toBeVisible();
  expect(screen.getByText('Nouveau')).toBeVisible();
  expect(screen.getByText('vendredi 20 novembre')).toBeVisible();
  await waitFor(() =>
    expect(calls).toContainEqual(
      expect.objectContaining({ method: 'PUT', path: '/api/homework/booklets/lea/look' }),
    ),
  );
});

it('says that a picture stays at school without saying because of whom', async () => {
  show('family', '/', {
    '/api/homework/booklets/lea': { ...booklet, observations: [{ ...seen, pictures: 'REFUSED' }] },
  });

  expect(await screen.findByText('Une photo ou un son de ce moment reste à l’école.')).toBeVisible();
});

it('lets a teacher note a success of two pupils in the words of its skill', async () => {
  const calls = show('teacher', '/', { '/api/homework/booklets': ofClass });
  await userEvent.click(await screen.findByRole('button', { name: 'Noter une réussite' }));
  const form = within(await screen.findByRole('dialog'));

  await userEvent.click(form.getByRole('button', { name: 'Léa B.' }));
  await userEvent.click(form.getByRole('button', { name: 'Tom R.' }));
  await userEvent.selectOptions(form.getByLabelText('Domaine'), 'FIRST_MATHEMATICS');
  expect(form.getByLabelText('Ce que l’enfant a réussi')).toHaveValue(counting.words);
  await userEvent.click(form.getByRole('button', { name: 'Noter' }));

  await waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
      classId: 'ms',
      childIds: ['lea', 'tom'],
      skillId: 'count',
      words: counting.words,
      fileIds: [],
      shownIds: null,
    }),
  );
});

it('tells a teacher what families don’t read yet, and what waits', async () => {
  show('teacher', '/', { '/api/homework/booklets': ofClass });

  expect(await screen.findByText(/^2 réussites sont en brouillon/)).toBeVisible();
  expect(screen.getByText(/^1 brouillon attend/)).toBeVisible();
  expect(screen.getByText('Rien n’est encore noté cette année')).toBeVisible();
});

it('leads an ATSEM to the booklets of her class, and tells an AESH whose they are', async () => {
  const calls = show('companion', '/', {
    '/api/homework/accompanied': { classes: [{ schoolClass: me.classes[0] }], pupils: [] },
    '/api/homework/booklets': ofClass,
  });
  expect(await screen.findByText('Léa Benali')).toBeVisible();
  expect(calls.find(({ path }) => path === '/api/homework/booklets')?.query.get('classId')).toBe('ms');
  cleanup();

  show('companion', '/', { '/api/homework/accompanied': { classes: [], pupils: [] } });
  expect(await screen.findByText(/^Les carnets d’une classe s’ouvrent/)).toBeVisible();
});

it('doesn’t promise a booklet where the class may keep none', async () => {
  show('family', '/', { '/api/homework/booklets/lea': { ...booklet, observations: [] } });
  expect(
    await screen.findByText(/^L’école n’a rien publié.*Toutes les classes n’en tiennent pas/),
  ).toBeVisible();
});
