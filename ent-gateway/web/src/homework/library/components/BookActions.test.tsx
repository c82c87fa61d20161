import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { BookActions } from './BookActions';

function actions(bookIds: string[], onRemoved = vi.fn()) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <BookActions schoolId="jean-mace" bookIds={bookIds} onRemoved={onRemoved} />
      <Toasts />
    </QueryClientProvider>,
  );
  return onRemoved;
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `b${index + 1}`);

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it('asks before it removes, and says what stays', async () => {
  const calls = serve(() => json({ removed: 1 }));
  const removed = actions(['b1', 'b2']);

  await userEvent.click(screen.getByRole('button', { name: 'Retirer du catalogue' }));
  expect(calls).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Retirer 2 livres' }));

  expect(await screen.findByText(/1 livre retiré\. 1 a déjà été prêté et reste/)).toBeVisible();
  expect(calls[0]?.body).toEqual({ schoolId: 'jean-mace', bookIds: ['b1', 'b2'] });
  expect(removed).toHaveBeenCalledWith(1);
});

it('removes a whole import in parts and prints its labels in parts', async () => {
  const calls = serve(({ body }) => json({ removed: (body as { bookIds: string[] }).bookIds.length }));
  actions(ids(700));

  expect(screen.getByRole('button', { name: 'Étiquettes des livres 601 à 700' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Retirer du catalogue' }));
  await userEvent.click(screen.getByRole('button', { name: 'Retirer 700 livres' }));

  expect(await screen.findByText('700 livres retirés.')).toBeVisible();
  expect(calls.map(({ body }) => (body as { bookIds: string[] }).bookIds.length)).toEqual([500, 200]);
});
