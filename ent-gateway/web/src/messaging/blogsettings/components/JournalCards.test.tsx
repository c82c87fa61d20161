import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { CommentsCard } from './CommentsCard';
import { ContributorsCard } from './ContributorsCard';

const journal = { classId: null, schoolId: 'mace' };

const show = (card: ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      {card}
      <Toasts />
    </QueryClientProvider>,
  );

beforeAll(() => speak('fr', 'app/ui', 'messaging/blogsettings'));

it('chooses how a journal takes comments where an article doesn’t say', async () => {
  const calls = serve(({ method }) => json({ comments: method === 'PUT' ? 'AFTER' : 'BEFORE' }));
  show(<CommentsCard place={journal} />);
  expect(await screen.findByRole('radio', { name: 'Relus avant d’être montrés' })).toBeChecked();

  await userEvent.click(screen.getByRole('radio', { name: 'Montrés tout de suite' }));

  await waitFor(() => expect(screen.getByRole('radio', { name: 'Montrés tout de suite' })).toBeChecked());
  expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
    classId: null,
    schoolId: 'mace',
    comments: 'AFTER',
  });
});

it('lets a head find a parent by name and add them to those who write', async () => {
  const sofia = {
    id: 'sofia',
    givenName: 'Sofia',
    familyName: 'Benali',
    children: [{ givenName: 'Léa', className: 'CE1' }],
  };
  let named = false;
  const calls = serve(({ method, path }) => {
    if (method === 'PUT') {
      named = true;
      return new Response(null, { status: 204 });
    }
    const others = path.includes('candidates') && [{ ...sofia, id: 'paul', givenName: 'Paul', children: [] }];
    return json(others ? (named ? others : [sofia, ...others]) : named ? [sofia] : []);
  });
  show(<ContributorsCard schoolId="mace" />);

  await userEvent.type(await screen.findByLabelText('Chercher un parent'), 'ben');
  await userEvent.click(await screen.findByRole('button', { name: 'Sofia Benali, Léa (CE1)' }));

  const end = await screen.findByRole('button', { name: 'Retirer Sofia Benali, Léa (CE1)' });
  await waitFor(() => expect(end).toHaveFocus());
  expect(screen.getByLabelText('Chercher un parent')).toHaveValue('');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Paul Benali' })).toBeNull());
  expect(await screen.findByText('Sofia Benali peut écrire dans le journal')).toBeVisible();
  expect(calls.find(({ method }) => method === 'PUT')?.path).toBe(
    '/api/messaging/schools/mace/contributors/sofia',
  );
});
