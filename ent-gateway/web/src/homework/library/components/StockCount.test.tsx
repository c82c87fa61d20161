import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Call, json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { StockBeep, StockTaking } from '../stock';
import { LeftBeeps } from './LeftBeeps';
import { StockCount } from './StockCount';

const taking: StockTaking = {
  id: 't1',
  schoolId: 'jean-mace',
  shelf: null,
  begunAt: '2026-11-24T09:00:00Z',
  endedAt: null,
  seen: 211,
  expected: 300,
  found: 0,
  missing: 0,
  givenUp: 0,
};
const book = { id: 'b1', title: 'Bulles', authors: null, colour: 3, cover: null };
const heard = (verdict: StockBeep['verdict'], childName: string | null = null): StockBeep => ({
  keptFor: null,
  verdict,
  book,
  childName,
  taking: { ...taking, seen: 212 },
});

function count(answer: (call: Call) => Response) {
  const calls = serve(answer);
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <StockCount taking={taking} />
      <Toasts />
    </QueryClientProvider>,
  );
  return { calls, unmount };
}

const beep = (signs: string) => userEvent.type(screen.getByRole('textbox'), `${signs}{Enter}`);

beforeAll(() => speak('fr', 'app/ui', 'homework/library'));
beforeEach(() => localStorage.clear());

it('says of each beep what is known of the copy', async () => {
  count(() => json(heard('LENT', 'Léa')));
  expect(screen.getByText('211 sur 300')).toBeVisible();

  await beep('000042');

  expect(await screen.findByText('noté chez Léa')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Rendu' })).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('lists what is refused for good, and goes on with what comes after it', async () => {
  count(({ body }) =>
    (body as { barcode: string }).barcode === '000042'
      ? json({ type: 'about:blank', status: 404 }, 404)
      : json(heard('THERE')),
  );
  await beep('000042');
  await beep('000043');

  expect(await screen.findByText('là')).toBeVisible();
  expect(screen.getByText('000042')).toBeVisible();
  expect(screen.getByText('Ce n’est pas possible. Rechargez la page.')).toBeVisible();
  expect(localStorage.getItem('preau.stock.t1')).toBeNull();
});

it('says for whom a book is kept that is back, and takes the return back', async () => {
  const calls = count(({ path, method }) => {
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return path.endsWith('/returns')
      ? json({ book, loanId: 'l1', childName: 'Léa', keptFor: 'Malo' })
      : json(heard('LENT', 'Léa'));
  }).calls;
  await beep('000042');

  await userEvent.click(await screen.findByRole('button', { name: 'Rendu' }));

  expect(await screen.findByText('à garder pour Malo')).toBeVisible();
  expect(screen.getByText(/^Revenu.: à garder pour Malo$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Annuler/ }));
  expect(await screen.findByRole('button', { name: 'Rendu' })).toBeVisible();
  expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/homework/library/returns/l1' });
});

it('sends what was kept for a count that somebody has ended', async () => {
  localStorage.setItem('preau.stock.t1', '["000042"]');
  const calls = serve(() => json(heard('THERE')));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LeftBeeps taking={{ ...taking, endedAt: '2026-11-24T10:00:00Z' }} />
    </QueryClientProvider>,
  );

  expect(await screen.findByText('là')).toBeVisible();
  expect(calls).toHaveLength(1);
  expect(localStorage.getItem('preau.stock.t1')).toBeNull();
});

it('keeps beeps that nobody answers until somebody does, even after a reload', async () => {
  const { unmount } = count(() => json({ type: 'about:blank' }, 503));
  await beep('000042');
  await beep('000043');
  expect(await screen.findByText(/2 bips sont gardés sur cet appareil/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Terminer' })).toBeDisabled();
  unmount();

  const { calls } = count(() => json(heard('THERE')));

  expect(await screen.findAllByText('là')).toHaveLength(2);
  expect(calls.map(({ body }) => (body as { barcode: string }).barcode)).toEqual(['000042', '000043']);
  expect(localStorage.getItem('preau.stock.t1')).toBeNull();
});
