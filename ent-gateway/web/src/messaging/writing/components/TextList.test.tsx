import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { SharedText } from '../api';
import { LeaderActions } from './LeaderActions';
import { TextList } from './TextList';

beforeAll(() => speak('fr', 'app/ui', 'messaging/writing'));

const text = (id: string, more: Partial<SharedText> = {}): SharedText => ({
  id,
  classId: 'ce1',
  title: id,
  everybody: true,
  people: [],
  changedAt: '2026-11-24T13:25:00Z',
  touched: true,
  closedAt: null,
  begunBy: null,
  copyOf: null,
  era: 0,
  led: true,
  ...more,
});
const copy = (title: string, touched: boolean) =>
  text(title, {
    copyOf: 'Le loup',
    everybody: false,
    touched,
    people: [{ id: 'p', name: 'X', pupil: true }],
  });

const list = (texts: SharedText[], leads: boolean) =>
  render(
    <MemoryRouter>
      <TextList texts={texts} leads={leads} />
    </MemoryRouter>,
  );

const titles = () => screen.getAllByRole('link').map(({ textContent }) => textContent);

it('shows a teacher the copies by name, and which nobody has touched', async () => {
  list([text('Le loup'), copy('Le loup · Zoé', true), copy('Le loup · Élise', false)], true);
  expect(screen.queryByText('Ma copie')).toBeNull();
  await userEvent.click(screen.getByText('2 copies'));
  expect(titles()).toEqual(['Le loup', 'Le loup · Élise', 'Le loup · Zoé']);
  const [, elise, zoe] = screen.getAllByRole('listitem');
  expect(within(elise as HTMLElement).getByText(/pas encore touchée/)).toBeVisible();
  expect(within(zoe as HTMLElement).getByText(/écrit/)).toBeVisible();
});

it('shows a pupil the own copy first and unfolded', () => {
  list([text('Le loup'), copy('Le loup · Rose', false)], false);
  expect(titles()).toEqual(['Le loup · Rose', 'Le loup']);
  expect(screen.getByText('Ma copie')).toBeVisible();
});

function handOut(copies: number) {
  const calls = serve(({ method }: Call) =>
    method === 'POST' ? json({ copies }, 201) : new Response(null, { status: 204 }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <LeaderActions text={text('t1')} />
      </MemoryRouter>
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

const give = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Donner à la classe' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Donner une copie à chacun' }));
};

it('takes copies back that were handed out by mistake', async () => {
  const calls = handOut(21);
  await give();
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('C’est défait.')).toBeVisible();
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/messaging/shared-texts/t1/copies',
    'DELETE /api/messaging/shared-texts/t1/copies',
  ]);
});

it('takes nothing back where everybody had a copy already', async () => {
  handOut(0);
  await give();
  expect(await screen.findByText('Chaque élève avait déjà sa copie.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
});
