import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Comment } from '../api';
import { CommentLine } from './CommentLine';

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

function show(more: Partial<Comment> = {}) {
  const calls = serve(() => json({}));
  const comment: Comment = {
    id: 'c',
    author: 'Sofia',
    child: null,
    mine: false,
    reported: false,
    state: 'APPROVED',
    text: 'Bravo',
    writtenAt: '2026-11-24T09:00:00Z',
    ...more,
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ul>
        <CommentLine comment={comment} leads={false} />
      </ul>
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

it('reports a comment only after it was said who is told', async () => {
  const calls = show();
  await userEvent.click(screen.getByRole('button', { name: 'Signaler' }));
  const sheet = await screen.findByRole('dialog', { name: 'Signaler ce commentaire' });
  expect(within(sheet).getByText(/^L’équipe enseignante est prévenue/)).toBeVisible();
  expect(calls).toEqual([]);

  await userEvent.click(within(sheet).getByRole('button', { name: 'Signaler' }));

  expect(await screen.findByText('Signalé')).toBeVisible();
  expect(calls).toMatchObject([{ method: 'POST', path: '/api/messaging/comments/c/report' }]);
});

it('deletes the own comment only after a question', async () => {
  const calls = show({ mine: true });
  await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Laisser ainsi' }));
  expect(calls).toEqual([]);

  await userEvent.click(await screen.findByRole('button', { name: 'Supprimer' }));
  const sheet = await screen.findByRole('dialog', { name: 'Supprimer ce commentaire' });
  await userEvent.click(within(sheet).getByRole('button', { name: 'Supprimer' }));

  expect(await screen.findByText('Le commentaire est supprimé')).toBeVisible();
  expect(calls).toMatchObject([{ method: 'DELETE', path: '/api/messaging/comments/c' }]);
});
