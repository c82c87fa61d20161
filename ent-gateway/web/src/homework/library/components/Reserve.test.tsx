import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { type Me, SessionContext } from '../../../app/session';
import { serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { OneBook } from '../api';
import { Reserve } from './Reserve';

const me = {
  person: { id: 'sofia' },
  children: [
    { id: 'lea', givenName: 'Léa', schoolId: 's' },
    { id: 'tom', givenName: 'Tom', schoolId: 's' },
  ],
} as unknown as Me;

const book = {
  id: 'b1',
  schoolId: 's',
  title: 'Bulles',
  copies: 1,
  ownWishes: [{ id: 'w1', childId: 'lea', rank: 2, keptUntil: null }],
} as unknown as OneBook;

beforeAll(() => speak('fr', 'app/ui', 'app/format', 'homework/library'));

it('says what is reserved already, with a way back, and offers it for the other child', async () => {
  const calls = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionContext value={{ me, spaces: ['family'], space: 'family', enter: () => undefined }}>
        <Reserve book={book} />
        <Toasts />
      </SessionContext>
    </QueryClientProvider>,
  );

  expect(screen.getByText('Réservé pour Léa').parentElement).toHaveTextContent('place 2 dans la file');
  expect(screen.getByRole('button', { name: 'Réserver pour Tom' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Réserver pour Léa' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ne plus réserver Bulles, Léa' }));

  expect(await screen.findByText('Bulles n’est plus réservé')).toBeVisible();
  expect(calls[0]).toMatchObject({ method: 'DELETE', path: '/api/homework/library/reservations/w1' });
});
