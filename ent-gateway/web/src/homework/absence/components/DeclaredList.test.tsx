import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Absence, AgainDay } from '../api';
import { DeclaredList } from './DeclaredList';

beforeAll(() => speak('fr', 'app/ui', 'homework/absence'));

const absence: Absence = {
  id: 'a',
  childId: 'lea',
  from: '2026-12-04',
  to: '2026-12-04',
  half: null,
  reason: 'ILLNESS',
  note: '',
  by: { id: 'm', givenName: 'Sofia', familyName: 'Benali' },
  declaredAt: '2026-12-01T08:00:00Z',
  bySchool: false,
  withdrawable: true,
};

function show(beside: AgainDay[], sent?: string) {
  const calls = serve(({ method }) =>
    method === 'DELETE' ? json({ beside }) : json(method === 'POST' ? { ...absence, beside: [] } : [absence]),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DeclaredList childId="lea" sent={sent} />
      <Toasts />
    </QueryClientProvider>,
  );
  return calls;
}

it('says what is booked again and what isn’t, and cancels it with the absence declared again', async () => {
  const calls = show([
    { date: '2026-12-04', name: 'Accueil du matin', booked: 'BOOKED' },
    { date: '2026-12-04', name: 'Étude', booked: 'WAITING' },
    { date: '2026-12-04', name: 'Cantine', booked: 'LOST' },
  ]);

  await userEvent.click(await screen.findByRole('button', { name: /^Retirer l’absence/ }));

  const said = await screen.findByText(/L’absence n’est plus signalée/);
  expect(said).toHaveTextContent(/Réservé à nouveau : Accueil du matin/);
  expect(said).toHaveTextContent(/liste d’attente : Étude/);
  expect(said).toHaveTextContent(/pas réservé à nouveau : Cantine/);

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  await vi.waitFor(() =>
    expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ cancelBeside: true }),
  );
});

it('leads the reader to what was sent just now', async () => {
  show([], 'a');

  expect(await screen.findByRole('listitem')).toHaveFocus();
});
