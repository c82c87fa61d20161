import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import type { Article } from '../api';
import { article } from '../testArticle';
import { WriteScreen } from './WriteScreen';

beforeAll(() => speak('fr', 'app/ui', 'core/faces', 'messaging/blog'));

const lea = { id: 'lea', givenName: 'Léa', familyName: 'Benali' };

const files = [
  {
    ...{ id: 'f', name: 'f.png', mediaType: 'image/png', size: 1, off: false, said: true },
    pupilIds: ['lea'],
    withheld: null,
    withoutConsent: ['lea'],
  },
];

function show(shown: Article, space: Session['space'], search = '', written = () => json(shown)) {
  serve(({ path, method }) => {
    if (method === 'PUT') return written();
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
  vi.stubGlobal('createImageBitmap', () => new Promise(() => undefined));
  show(article('a', 'SUBMITTED', { files, pupils: [lea] }), 'teacher', '?flouter=f');

  const sheet = await screen.findByRole('dialog', { name: 'Flouter des visages' });
  expect(within(sheet).getByText(/^À flouter.: Léa Benali$/)).toBeVisible();
});

it('says of a refusal what mends it, also beside the picture, and no more once the readers are others', async () => {
  const allowed = files.map((file) => ({ ...file, withoutConsent: [] }));
  const refusal = {
    type: 'urn:ent:problem:messaging:image-consent',
    status: 409,
    pictures: [{ fileId: 'f', children: [lea] }],
  };
  show(article('a', 'PUBLISHED', { files: allowed, pupils: [lea] }), 'teacher', '', () => json(refusal, 409));
  const school = await screen.findByRole('radio', { name: 'L’école et ses familles' });
  expect(screen.queryByText(/^À flouter/)).toBeNull();
  await userEvent.click(school);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Léa Benali.*Floutez les visages.*autres lecteurs/,
  );
  expect(screen.getByText(/^À flouter.: Léa Benali$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Aller aux images' }));
  expect(screen.getByRole('region', { name: 'Images et sons' })).toHaveFocus();

  await userEvent.click(screen.getByRole('radio', { name: 'La classe et ses familles' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByText(/^À flouter/)).toBeNull();
});
