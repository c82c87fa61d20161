import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Comment } from '../api';
import { CommentLine } from './CommentLine';

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

function show(more: Partial<Comment> = {}, leads = false) {
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
        <CommentLine comment={comment} leads={leads} />
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

it('offers to leave what is shown already as it is, once it was reported', async () => {
  const calls = show({ reported: true }, true);
  expect(screen.queryByRole('button', { name: 'Montrer' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Ne plus montrer' })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Laisser affiché' }));

  expect(calls).toMatchObject([{ method: 'POST', path: '/api/messaging/comments/c/approve' }]);
});

it('puts on paper what is shown, and neither what waits nor what was refused', () => {
  show();
  show({ state: 'WAITING', mine: true });
  show({ state: 'REFUSED', mine: true });

  expect(screen.getAllByRole('listitem').map((line) => line.classList.contains('no-print'))).toEqual([
    false,
    true,
    true,
  ]);
});

it('says of whose family its author is as French does before any name', () => {
  show({ child: 'Léa' });
  show({ child: 'Ibrahim' });

  expect(screen.getByText('Sofia, famille de Léa')).toBeVisible();
  expect(screen.getByText('Sofia, famille d’Ibrahim')).toBeVisible();
});
