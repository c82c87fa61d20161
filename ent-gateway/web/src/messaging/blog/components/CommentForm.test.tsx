import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { SessionContext, type Session } from '../../../app/session';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { article } from '../testArticle';
import { CommentForm } from './CommentForm';

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

function show(shown = article('a', 'PUBLISHED', { standing: 'READER' }), answer = () => json({}, 201)) {
  serve(answer);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <SessionContext value={{ space: 'family' } as Session}>
        <CommentForm article={shown} />
      </SessionContext>
      <Toasts />
    </QueryClientProvider>,
  );
}

it('says no more that the network was gone once the comment is sent', async () => {
  let tries = 0;
  show(undefined, () => {
    if (++tries < 2) throw new TypeError('no network');
    return json({}, 201);
  });
  await userEvent.type(screen.getByLabelText('Votre commentaire'), 'Bravo');
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer le commentaire' }));
  expect(await screen.findByText(/réseau/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Envoyer le commentaire' }));

  expect(await screen.findByText('Le commentaire est envoyé')).toBeVisible();
  expect(screen.queryByText(/réseau/)).toBeNull();
});

it('names who reads a comment first: the teacher in a class, the school in its journal', () => {
  show(article('a', 'PUBLISHED', { standing: 'READER', classId: null }));

  expect(screen.getByText(/^L’école relit chaque commentaire/)).toBeVisible();
  expect(screen.queryByText(/enseignant/)).toBeNull();
});
