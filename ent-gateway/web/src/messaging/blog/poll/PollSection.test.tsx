import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { article } from '../testArticle';
import type { ArticlePoll } from './api';
import { PollSection } from './PollSection';

const open: ArticlePoll = {
  poll: {
    question: 'Que semer ?',
    answers: [
      { words: 'Des radis', voices: null },
      { words: 'Des pois', voices: null },
    ],
    closesAt: null,
    open: true,
    mine: null,
    voices: null,
    answered: true,
  },
  writable: false,
};
const voted: ArticlePoll = {
  ...open,
  poll: open.poll && {
    ...open.poll,
    mine: 1,
    voices: 3,
    answers: [
      { words: 'Des radis', voices: 1 },
      { words: 'Des pois', voices: 2 },
    ],
  },
};

function show(polls: ArticlePoll[], standing: 'READER' | 'STAFF' = 'READER') {
  let asked = 0;
  const calls = serve(() => json(polls[Math.min(asked++, polls.length - 1)] ?? null));
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  render(
    <QueryClientProvider client={client}>
      <PollSection article={article('a', 'PUBLISHED', { standing })} />
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'messaging/blog'));

it('shows the result to a reader once the vote is given, and lets it be changed', async () => {
  const calls = show([open, voted]);
  const radio = await screen.findByRole('radio', { name: 'Des pois' });
  expect(screen.queryByText(/voix$/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Voter' }));
  expect(screen.getByText('Une réponse est à choisir.')).toBeVisible();
  await userEvent.click(radio);
  await userEvent.click(screen.getByRole('button', { name: 'Voter' }));

  expect(await screen.findByText('2 voix')).toBeVisible();
  expect(calls.some(({ body }) => JSON.stringify(body) === '{"choice":1}')).toBe(true);
  expect(screen.getByRole('heading', { name: 'Que semer ?' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Changer ma réponse' }));
  expect(screen.getByRole('radio', { name: 'Des pois' })).toBeChecked();
});

it('shows nothing where nothing is asked, and to those who write the way to ask', async () => {
  show([{ poll: null, writable: true }], 'STAFF');
  await userEvent.click(await screen.findByRole('button', { name: 'Poser une question aux lecteurs' }));
  await userEvent.type(screen.getByLabelText('Question'), 'Que semer ?');
  await userEvent.type(screen.getByLabelText('Réponse 1'), 'Oui');
  await userEvent.type(screen.getByLabelText('Réponse 2'), 'oui');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le sondage' }));
  expect(screen.getByText('Cette réponse y est déjà.')).toBeVisible();
});
