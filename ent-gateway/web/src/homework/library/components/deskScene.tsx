import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Call, serve } from '../../../app/testing';
import type { Loan, Reader } from '../api';
import type { DeskMode } from '../deskLines';
import { Desk } from './Desk';

/** A child, a book and a desk that lends it. */
export const fatou: Reader = {
  childId: 'fatou',
  givenName: 'Fatou',
  familyName: 'Diallo',
  className: 'CE1',
  card: 'C0217',
  loans: [],
};
export const book = { id: 'b1', title: 'Bulles', authors: null, colour: 3, cover: null };
export const loan: Loan = {
  id: 'l1',
  book,
  barcode: '000042',
  lentOn: '2026-11-26',
  dueOn: '2026-12-10',
  returnedOn: null,
};

export function desk(mode: DeskMode, answer: (call: Call) => Response | Promise<Response>) {
  const calls = serve(answer);
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Desk schoolId="jean-mace" mode={mode} />
    </QueryClientProvider>,
  );
  return calls;
}

export const beep = (signs: string) => userEvent.type(screen.getByRole('textbox'), `${signs}{Enter}`);
