import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import { WordsToRead } from './WordsToRead';

const words = 'La baleine compte mieux que moi.';

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));

it('lets the class read a sentence, with a way back to those that wait', async () => {
  const calls = serve(() => new Response(null, { status: 204 }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <WordsToRead
        waiting={[
          {
            id: 'i1',
            childId: 'lea',
            givenName: 'Léa',
            familyName: 'Benali',
            book: { id: 'b1', title: 'La baleine', authors: null, colour: 3, cover: null },
            words,
            pictureId: null,
          },
        ]}
      />
      <Toasts />
    </QueryClientProvider>,
  );

  await userEvent.click(screen.getByRole('button', { name: /^Montrer à la classe/ }));
  expect(await screen.findByText('La classe lit la phrase de Léa')).toBeVisible();
  expect(screen.getByRole('heading', { name: '1 phrase à lire' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: /^Annuler/ }));

  await waitFor(() => expect(calls).toHaveLength(2));
  expect(calls.map(({ body }) => body)).toEqual([
    { words, shown: true },
    { words, shown: null },
  ]);
  expect(await screen.findByText('La phrase de Léa est de nouveau à lire')).toBeVisible();
});
