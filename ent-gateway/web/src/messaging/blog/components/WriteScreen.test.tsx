import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Article } from '../api';
import { article } from '../testArticle';
import { WriteScreen } from './WriteScreen';

beforeAll(() => speak('fr', 'app/ui', 'core/faces', 'messaging/blog'));

const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };

function show(shown: Article, space: Session['space'], search = '') {
  serve(({ path }) => {
    if (path.endsWith(`/articles/${shown.id}`)) return json(shown);
    return json(path.endsWith('/pupils') ? [lea] : []);
  });
  const me = { person: { id: 'claude' }, classes: [], children: [], roles: [] };
  const router = createMemoryRouter(
    [
      { path: '/blog/:id/ecrire', element: <WriteScreen /> },
      { path: '/blog/:id', element: <p>À lire</p> },
    ],
    { initialEntries: [`/blog/${shown.id}/ecrire${search}`] },
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ space, me } as unknown as Session}>
        <RouterProvider router={router} />
      </SessionContext>
    </QueryClientProvider>,
  );
}

const byAnimator = article('a', 'SUBMITTED', {
  classId: null,
  audience: 'SCHOOL',
  authors: [{ id: 'noa', name: 'Noa Ferrand', kind: 'CONTRIBUTOR' }],
});

it('leads back to the journal in which the article stands, and asks for no pupils beside an adult author', async () => {
  show(byAnimator, 'teacher');

  expect(await screen.findByLabelText('Titre')).toHaveValue('a');
  expect(screen.getByRole('link', { name: 'Journal de l’école' })).toBeVisible();
  expect(screen.queryByRole('group', { name: /Auteurs/ })).toBeNull();
});

it('asks a teacher which pupils wrote an article of the journal', async () => {
  show(article('a', 'DRAFT', { classId: null, audience: 'SCHOOL' }), 'teacher');

  expect(await screen.findByRole('group', { name: /Auteurs/ })).toBeVisible();
});

it('offers the pupils of the class, whoever was named before', async () => {
  show(article('a', 'SUBMITTED', { classId: 'ce1', pupils: [] }), 'teacher');

  expect(await screen.findByRole('checkbox', { name: 'Léa Benali' })).toBeVisible();
});

it('lets no one write who does so no longer', async () => {
  show({ ...byAnimator, state: 'DRAFT', standing: 'AUTHOR', writable: false }, 'family');

  expect(await screen.findByText('À lire')).toBeVisible();
});

it('opens the blurring of the picture to which an address leads, and says whose faces are to go', async () => {
  const files = [
    {
      ...{ id: 'f', name: 'f.png', mediaType: 'image/png', size: 1, off: false, said: true },
      pupilIds: ['lea'],
      withheld: null,
      withoutConsent: ['lea'],
    },
  ];
  vi.stubGlobal('createImageBitmap', () => new Promise(() => undefined));
  show(article('a', 'SUBMITTED', { files, pupils: [lea] }), 'teacher', '?flouter=f');

  const sheet = await screen.findByRole('dialog', { name: 'Flouter des visages' });
  expect(within(sheet).getByText(/^À flouter.: Léa Benali$/)).toBeVisible();
});
