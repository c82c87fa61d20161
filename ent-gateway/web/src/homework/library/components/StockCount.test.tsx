import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Call, json, serve, speak } from '../../../app/testing';
import type { StockBeep, StockTaking } from '../stock';
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
