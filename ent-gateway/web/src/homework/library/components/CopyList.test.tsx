import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { OneBook } from '../api';
import { CopyList } from './CopyList';

const book: OneBook = {
  id: 'b1',
  version: 0,
  schoolId: 'jean-mace',
  title: 'Bulles',
  authors: null,
  isbn: null,
  series: null,
  level: null,
  kind: 'COMIC',
  shelf: null,
  cover: null,
  colour: 3,
  copies: 2,
  here: 1,
  kept: 0,
  dueOn: '2026-12-10',
  copyList: [
    { id: 'k1', barcode: '000001', state: 'IN_USE', dueOn: null, reader: null },
    {
      id: 'k2',
      barcode: '000002',
      state: 'IN_USE',
      dueOn: '2026-12-10',
      reader: { givenName: 'Fatou', familyName: 'Diallo', className: 'CE1' },
    },
    { id: 'k3', barcode: '000003', state: 'LOST', dueOn: null, reader: null },
  ],
  ownWishes: [],
};

function copies(answer: Parameters<typeof serve>[0]) {
  const calls = serve(answer);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <CopyList book={book} />
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'app/format', 'homework/library'));

it('marks a copy as lost, and offers to take out only what is on the shelf', async () => {
  const calls = copies(() => new Response(null, { status: 204 }));
  expect(screen.queryByRole('button', { name: /000002.*retiré des rayons/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /000003.*retrouvé/ })).toBeVisible();
  expect(screen.getByText(/chez Fatou Diallo, CE1, retour/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: /000002.*perdu/ }));

  expect(await screen.findByText(/la famille n’a plus à le rendre/)).toBeVisible();
  expect(calls[0]).toMatchObject({
    method: 'PUT',
    path: '/api/homework/library/copies/k2',
    body: { state: 'LOST' },
  });
});

it('adds a copy by the label that it bears, typed by a scanner on any keyboard', async () => {
  const calls = copies(() => json({ type: 'urn:ent:problem:homework:barcode-taken', status: 409 }, 409));
  const field = screen.getByLabelText('Code-barres');

  await userEvent.type(field, 'ààà_é{Enter}');

  expect(await screen.findByText('Un autre exemplaire porte ce code-barres.')).toBeVisible();
  await waitFor(() => expect(calls[0]?.body).toEqual({ barcode: '00082' }));
  expect(field).toHaveValue('ààà_é');
});
