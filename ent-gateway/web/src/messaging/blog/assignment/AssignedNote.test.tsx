import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { type Call, json, serve, speak } from '../../../app/testing';
import type { Article } from '../api';
import { WriteScreen } from '../components/WriteScreen';
import { article } from '../testArticle';

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

const begun = article('a1', 'DRAFT', { standing: 'AUTHOR', title: 'La cantine' });
const assigned = {
  id: 'r1',
  classId: 'ce1',
  title: 'Un jour à la cantine',
  words: 'Interroge la cuisinière.',
  pupilIds: ['rose'],
  dueOn: '2026-12-04',
  journal: false,
  names: ['Malo', 'Rose'],
};

function write(articleOfIt: string, draft: Article = begun) {
  serve(({ path }: Call) =>
    json(
      path === '/api/messaging/assignments'
        ? [{ ...assigned, article: { id: articleOfIt, state: 'DRAFT' } }]
        : path === '/api/messaging/articles/a1'
          ? draft
          : [],
    ),
  );
  const me = { person: { id: 'rose', givenName: 'Rose' }, classes: [{ id: 'ce1' }] } as unknown as Me;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/blog/a1/ecrire']}>
        <SessionContext value={{ me, spaces: ['pupil'], space: 'pupil', enter: () => undefined }}>
          <Routes>
            <Route path="/blog/:id/ecrire" element={<WriteScreen />} />
          </Routes>
        </SessionContext>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('shows a reporter what the teacher asked for, and until when', async () => {
  write('a1');
  expect(await screen.findByText('Interroge la cuisinière.')).toBeVisible();
  expect(screen.getByText(/^à rendre .* · Malo, Rose$/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('J’écris un article');
});

it('shows nothing above another article', async () => {
  write('a2');
  expect(await screen.findByLabelText('Titre')).toHaveValue('La cantine');
  expect(screen.queryByText('Interroge la cuisinière.')).toBeNull();
});

it('leads to a page of blocks as long as nothing is written', async () => {
  write('a1');
  expect(await screen.findByRole('link', { name: /^Plutôt une page/ })).toHaveAttribute(
    'href',
    '/blog/a1/page',
  );
});

it('offers no page once the article has words', async () => {
  write('a1', { ...begun, text: 'À midi' });
  expect(await screen.findByText('Interroge la cuisinière.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Plutôt une page/ })).toBeNull();
});
